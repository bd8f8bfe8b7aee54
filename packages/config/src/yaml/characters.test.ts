import { expect, test } from 'vitest';
import { checkCharacters } from './characters.ts';
import { YamlError } from './yaml-error.ts';

test.each([
  ['a: \u0001', 3, 'U+0001'],
  ['a: \ufffe', 3, 'U+FFFE'],
  ['😀: \ud800', 4, 'U+D800'],
])('rejects a character that PyYAML does not read: %j', (text, offset, name) => {
  const message = `the character ${name} is not allowed; write it as an escape sequence in double quotes`;
  expect(() => checkCharacters(text, false)).toThrow(new YamlError(offset, message));
});

test.each([
  ['a:\tb', 2],
  ['a:\n\tb: 1', 3],
  ['a: b\tc', 4],
  ['a: |\n  b\nc:\td', 11],
])('rejects a tab between tokens: %j', (text, offset) => {
  expect(() => checkCharacters(text, false)).toThrow(new YamlError(offset, 'a tab is not allowed here; use spaces'));
  checkCharacters(text, true);
});

test.each(['a: "b\tc"', "a: 'x\ty'", 'a: |\n  b\tc', 'a: > # comment\n  b\tc', 'a: 1 #\tcomment'])(
  'accepts a tab in quotes, block scalars and comments: %j',
  (text) => {
    checkCharacters(text, false);
  },
);

test('accepts line breaks, other scripts and emoji', () => {
  checkCharacters('é: 你好\r\n"😀": \u0085\ufeff', false);
});
