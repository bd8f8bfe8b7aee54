import fc from 'fast-check';

/** Scalars and small collections that YAML 1.1, YAML 1.2 and PyYAML read differently. */
const ATOMS: readonly string[] = [
  ...['a', 'yes', 'No', 'ON', 'oFF', '~', 'null', 'NULL', '', 'é', '😀', 'a b', 'x:y', 'http://h:1/x', 'sk-123', '-a'],
  ...['1', '+1', '-0', '017', '-017', '08', '0o7', '0x1F', '0b101', '1_000', '1__0', '_1', '12:30', '12:30:45', '1:60'],
  ...['1.0', '-0.0', '.5', '1.', '1e-6', '1.5e+3', '1.5e3', '12:30:45.5', '.inf', '+.inf', '-.INF', '.nan', '0.1'],
  ...['12345678901234567890', '9007199254740993', '99999999999999999999.0', '1.7976931348623159e+308', '5.0e-324'],
  ...['2024-01-01', '2024-02-29', '2023-02-29', '2024-1-1', '2024-01-01 10:00:00', '2024-1-1T1:02:03.5+01:30'],
  ...['2024-01-01T10:00:00Z', '2024-01-01 10:00:00.123456789 -7', '2024-13-01', '0001-01-01', '2024-01-01 24:00:00'],
  ...['!!str 1', '!!int "3"', '!!float 1', '!!null x', '!!bool yes', '!!bool maybe', '! 1', '!foo 1', '!!binary aGk='],
  ...['"q\\n\\u00e9"', '"\\x41"', '"bad \\q"', "'it''s'", '""', "''", '"a: b"', '"a"b', '"a" "b"', 'a #c', 'a#b'],
  ...[
    '[1, 2]',
    '[a, [b], {c}]',
    '[a,b,]',
    '[a: b]',
    '{a: 1, b: }',
    '{a, b}',
    '{"a":1}',
    '{a:1}',
    '{a: b,, c}',
    '[',
    '}',
  ],
  ...['*x', '&x 1', '&x {a: 1}', '<<', '=', '{<<: {z: 1}, y: 2}', '{[a]: b}', '? a', '@a', '`a', 'a\tb', ': ', '- -'],
  ...[
    '|',
    '>-',
    '|+',
    '|2',
    '"multi\n            line"',
    'multi\n            line',
    'a: b',
    '1: 2',
    'true: 3',
    '? [a]\n: 1',
  ],
];

/** Returns a document for each atom in each position. */
export function placedAtoms(): string[] {
  return ATOMS.flatMap((atom) => [
    `k: ${atom}`,
    `- ${atom}`,
    `[${atom}]`,
    `{k: ${atom}}`,
    `k:\n  ${atom}`,
    `x: &x 5\ny: ${atom}`,
    `${/^[a-z0-9_"'~]/i.test(atom) && !/^0?$|^-?99|multi/.test(atom) ? atom : 'k'}: v`,
  ]);
}

const key = fc.constantFrom('a', 'b', 'k0', 'k1', 'k2', '~', '"q"', '&k k', '<<', '*x ');
const decoration = fc.constantFrom('', '', '', ' &x', ' # c');
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '', ' &y ', '\t');
const tail = fc.constantFrom('', '', '', ' # c', ' ', ' x');
const indent = fc.constantFrom(0, 1, 2, 2, 2, 4);

interface Line {
  head: string;
  gap: string;
  atom: string;
  tail: string;
  decoration: string;
  indent: number;
  nested: Block | undefined;
}
interface Block {
  list: boolean;
  lines: Line[];
}

const { block } = fc.letrec<{ block: Block; line: Line }>((tie) => ({
  line: fc.record({
    head: key,
    gap,
    atom: fc.constantFrom(...ATOMS),
    tail,
    decoration,
    indent,
    nested: fc.option(tie('block'), { nil: undefined, maxDepth: 2, depthSize: 'small' }),
  }),
  block: fc.record({ list: fc.boolean(), lines: fc.array(tie('line'), { minLength: 1, maxLength: 3 }) }),
}));

function write(value: Block, depth: number): string {
  const pad = ' '.repeat(depth);
  return value.lines
    .map((line) => {
      const head = pad + (value.list ? '-' : `${line.head}:`);
      if (line.nested) return `${head}${line.decoration}\n${write(line.nested, depth + line.indent)}`;
      return `${head}${line.gap}${line.atom}${line.tail}\n${/^[|>]/.test(line.atom) ? `${pad}  text\n` : ''}`;
    })
    .join('');
}

/** Random documents of block and flow collections, valid and invalid ones. */
export const randomDocument: fc.Arbitrary<string> = fc
  .tuple(block, fc.constantFrom('', '', '', '', '---\n'), fc.constantFrom('', '', '', '', '...\n', '---\na: 1\n'))
  .map(([value, before, after]) => before + write(value, 0) + after);
