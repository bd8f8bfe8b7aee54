import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadYaml } from './load.ts';
import { PythonDate, PythonFloat } from './values.ts';

const value = (text: string): unknown => loadYaml(text).value;

describe('scalars, as PyYAML reads them', () => {
  test.each([
    ['yes', true],
    ['Off', false],
    ['yEs', 'yEs'],
    ['~', null],
    ['', null],
    ['1e-6', '1e-6'],
    ['1.5e3', '1.5e3'],
    ['1.5e+3', new PythonFloat(1500)],
    ['1.0', new PythonFloat(1)],
    ['0.5', 0.5],
    ['017', 15],
    ['08', '08'],
    ['0o17', '0o17'],
    ['0x1F', 31],
    ['1_000', 1000],
    ['12:30:45', 45_045],
    ['1:30.5', 90.5],
    ['12345678901234567890', 12345678901234567890n],
    ['-.INF', new PythonFloat(Number.NEGATIVE_INFINITY)],
    ['2024-05-13', new PythonDate('date', '2024-05-13')],
    ['2024-05-13 1:02:03.5+01:30', new PythonDate('datetime', '2024-05-13T01:02:03.500000+01:30')],
    ['"yes"', 'yes'],
    ['!!str 1', '1'],
    ['!!int "3"', 3],
    ['a: b', { a: 'b' }],
  ])('%s', (text, expected) => {
    expect(value(`k: ${text === 'a: b' ? '{a: b}' : text}`)).toEqual({ k: expected });
  });

  test.each(['2024-02-30', '!!bool maybe', '!foo 1', '=', '!!python/name:os.system ""', '0b_'])(
    '%s is refused',
    (text) => {
      expect(loadYaml(`k: ${text}`).problem).toBeDefined();
    },
  );
});

describe('collections', () => {
  test('the last of equal keys counts, and the first is named', () => {
    const loaded = loadYaml('a: 1\nb: 2\na: 3\n');
    expect(loaded.value).toEqual({ a: 3, b: 2 });
    expect(loaded.repeatedKeys.map(loaded.lineColumn)).toEqual([{ line: 1, column: 1 }]);
  });

  test('merge keys: own keys win, the first of several mappings wins', () => {
    const text = 'x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz: {<<: [*x, *y], c: 3}\n';
    expect(value(text)).toMatchObject({ z: { a: 1, b: 1, c: 3 } });
    expect(Object.keys((value(text) as { z: object }).z)).toEqual(['b', 'c', 'a']);
  });

  test('an alias is the very same value', () => {
    const read = value('a: &x {b: 1}\nc: *x\n') as { a: object; c: object };
    expect(read.c).toBe(read.a);
  });

  test('__proto__ is a key like any other', () => {
    const read = value('__proto__: {polluted: true}\n') as object;
    expect(Object.keys(read)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('aliases of aliases do not blow up', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(loadYaml(lines.join('\n')).problem?.found).toContain('aliases');
  });

  test.each(['a: *nope', 'a: &a [*a]', 'a: &x 1\nb: &x 2', '<<: 1', '[a]: {[b]: c}', '? [a]\n: b', ': a'])(
    '%j is refused',
    (text) => {
      expect(loadYaml(text).problem).toBeDefined();
    },
  );

  test('thousands of nested lists are refused, not a crash', () => {
    expect(loadYaml('['.repeat(50_000)).problem).toBeDefined();
    expect(loadYaml('- '.repeat(50_000)).problem).toBeDefined();
  });
});

describe('the text', () => {
  test('a byte order mark, CRLF and lone CR change nothing', () => {
    const plain = loadYaml('a: 1\nb:\n  - x\n');
    expect(value('\uFEFFa: 1\r\nb:\r\n  - x\r\n')).toEqual(plain.value);
    expect(value('a: 1\rb:\r  - x\r')).toEqual(plain.value);
  });

  test.each([
    ['a:\tb', 1, 3],
    ['a:\n\tb: 1', 2, 1],
    ['a: b\tc', 1, 5],
  ])('a tab between parts is refused where it stands: %j', (text, line, column) => {
    const loaded = loadYaml(text);
    expect(loaded.lineColumn(loaded.problem?.offset ?? -1)).toEqual({ line, column });
  });

  test.each(['a: "b\tc"', 'a: |\n  b\tc', 'a: 1 #\tcomment', "a: 'x\ty'"])(
    'a tab inside of text is fine: %j',
    (text) => {
      expect(loadYaml(text).problem).toBeUndefined();
    },
  );

  test('control characters and a second document are refused', () => {
    expect(loadYaml('a: \u0001').problem?.found).toBe('the character U+0001');
    expect(loadYaml('a: 1\n---\nb: 2\n').problem?.found).toBe('a second document');
  });
});

test('JSON is read as what it is', () => {
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((s) => !/[\p{C}\u2028\u2029]/u.test(s)),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const json = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('node')),
      fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('node')),
    ),
  })).node;
  fc.assert(
    fc.property(json, (data) => {
      const loaded = loadYaml(JSON.stringify(data));
      expect(loaded.problem).toBeUndefined();
      expect(JSON.stringify(loaded.value)).toBe(JSON.stringify(data));
    }),
    { numRuns: 300 },
  );
});

test('no text whatever makes it throw', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '&x ',
    '*x',
    '!!int ',
    '|',
    '>',
    '#',
    '\t',
    '<<',
    '1',
    '~',
    '? ',
    '%',
    '---',
    '\u0000',
    '\ud800',
    '\r',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const loaded = loadYaml(pieces.join(''));
      expect(loaded.problem === undefined).toBe(loaded.value !== undefined);
      if (loaded.problem) expect(loaded.lineColumn(loaded.problem.offset).line).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});
