import { expect, it } from 'vitest';
import { findPhrases } from './phrases.ts';

// cspell:disable
it.each([
  'The body is no JSON.',
  'Rows that are no deployments stay.',
  'a text of any length',
  'the texts of a row',
  'It stands in the response.',
  'what stands beside it',
  'It is held against the contract.',
  'It holds the response against the contract.',
  'Whoever asks gets a list.',
  'It answers 404.',
  'answered with a 413',
  'time-outs',
])('reports "%s"', (text) => {
  expect(findPhrases(text)).toHaveLength(1);
});

it.each([
  'There is no deployment with this id.',
  'It is no longer served.',
  'a text file',
  'an in-house model',
  'It is laid out in columns.',
  'the answer to 404 questions',
])('accepts "%s"', (text) => {
  expect(findPhrases(text)).toEqual([]);
});

it('reports a phrase that spans two lines of a comment, with the first line', () => {
  expect(findPhrases('// one\n// The body is no\n// string.')).toMatchObject([{ line: 2, phrase: 'is no string' }]);
});
// cspell:enable

it('skips what cspell skips', () => {
  const phrase = ['a', 'text'].join(' ');
  const disable = ['cspell', 'disable'].join(':');
  expect(findPhrases(`${phrase} // ${disable}-line\n// ${disable}-next-line\n${phrase}\n`)).toEqual([]);
  expect(findPhrases(`// ${disable}\n${phrase}\n// ${['cspell', 'enable'].join(':')}\n${phrase}`)).toHaveLength(1);
  expect(findPhrases(`// ${disable}\n${phrase}`)).toEqual([]);
});
