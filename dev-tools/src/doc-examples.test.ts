import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commentExamples, compileExamples, readmeExamples } from './doc-examples.ts';

// Inside the package, so that the compiler finds the types of Node.
const cache = join(import.meta.dirname, '../.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'doc-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOURCE = `
/**
 * Adds.
 *
 * @returns the sum
 * @example
 * const sum = add(1, 2);
 * sum.toFixed();
 * @throws nothing
 */
export function add(a: number, b: number): number { return a + b; }
/** @example hidden().slice(1) */
export const hidden = (): string => '';
/** No example. */
export interface Options { readonly name?: string }
`;
const README = `
\`\`\`ts
import { basename } from 'node:path';
const options: Options = { name: basename('/a/b') };
\`\`\`

\`\`\`sh
not code
\`\`\`
`;
mkdirSync(join(folder, 'src'));
writeFileSync(join(folder, 'src/add.ts'), SOURCE);
writeFileSync(join(folder, 'src/add.test.ts'), SOURCE);
writeFileSync(join(folder, 'src/index.ts'), "export { add, hidden as shown, type Options } from './add.ts';\n");
writeFileSync(join(folder, 'README.md'), README);
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['src'] }));

const globals = { error: 'declare const error: unknown;', fs: 'declare const fs: { readonly sep: string };' };
const compile = (...codes: string[]): string[] =>
  compileExamples(
    codes.map((code, i) => ({ name: `example ${i + 1}`, code })),
    { folder, entries: ['src/index.ts'], globals },
  );

describe('readmeExamples', () => {
  it('returns the blocks of TypeScript', () => {
    expect(readmeExamples(join(folder, 'README.md'))).toEqual([
      { name: 'README.md #1', code: expect.stringMatching(/^import .*\nconst .*\n$/) },
    ]);
  });
});

describe('commentExamples', () => {
  it('returns the @example tags of the sources, without tests', () => {
    const source = join(folder, 'src/add.ts');
    expect(commentExamples(folder)).toEqual([
      { name: 'src/add.ts #1', source, code: 'const sum = add(1, 2);\nsum.toFixed();' },
      { name: 'src/add.ts #2', source, code: 'hidden().slice(1)' },
    ]);
  });
});

describe('compileExamples', { timeout: 120_000 }, () => {
  it('accepts examples that use exports of their file or of an entry', () => {
    const examples = [...readmeExamples(join(folder, 'README.md')), ...commentExamples(folder)];
    expect(compileExamples(examples, { folder, entries: ['src/index.ts'] })).toEqual([]);
  });

  it('reports each error with the example and its line, imports included', () => {
    const errors = compile(
      "import { basename } from 'node:path';\n\nconst n: number = basename('a');",
      '1 +;',
      'hidden();',
      'const options: Options = { name: undefined };',
    );
    expect(errors).toEqual([
      expect.stringMatching(/^example 1, line 3: Type 'string' is not assignable/),
      expect.stringMatching(/^example 2, line 1: Expression expected/),
      expect.stringMatching(/^example 3, line 1: Cannot find name 'hidden'/),
      expect.stringMatching(/^example 4, line 1: .*exactOptionalPropertyTypes/),
    ]);
  });

  it('declares a global only in examples that use it and do not declare it', () => {
    const errors = compile(
      'error.message;',
      "const error = new Error('x'); error.message;",
      "import { readFileSync as error } from 'node:fs';\nerror.name;",
      "import { cpSync } from 'node:fs';\ncpSync('a', fs.sep);",
    );
    expect(errors).toEqual([expect.stringMatching(/^example 1, line 1: 'error' is of type 'unknown'/)]);
  });
});
