import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLOWED, FORBIDDEN, FORBIDDEN_VALUES, TARGETS } from './cases.ts';
import { writeWorkspace } from './workspace-fixture.ts';

const root = join(import.meta.dirname, '../..');
const FOLDERS = ['packages', 'apps', 'conformance', 'examples', 'bench'];

/** Returns the violations of the repository's rules below a folder, as `rule: file`. */
async function violationsIn(baseDir: string, folders: readonly string[]): Promise<string[]> {
  const options = await extractOptions(join(root, 'dependency-cruiser.config.ts'));
  const { output } = await cruise([...folders], { ...options, baseDir }, { bustTheCache: true });
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

/** The ways in which a file can import another one; the rules apply to each. */
const IMPORTS = {
  import: (specifier: string) => `import { value } from '${specifier}';\nexport const used = value;\n`,
  'import type': (specifier: string) => `import type { Type } from '${specifier}';\nexport type Used = Type;\n`,
  'import()': (specifier: string) => `export const used = () => import('${specifier}');\n`,
  'import() type': (specifier: string) => `export type Used = import('${specifier}').Type;\n`,
  'export type': (specifier: string) => `export type { Type } from '${specifier}';\n`,
};
const FORMS = Object.keys(IMPORTS) as (keyof typeof IMPORTS)[];
const EXPORTS = 'export const value = 1;\nexport type Type = 1;\n';

const forms = FORMS.map((form, index) => ({ form, index }));
const isTypeOnly = (form: string): boolean => form.includes('type');
const cases = [...FORBIDDEN, ...FORBIDDEN_VALUES].map(([rule, folder, specifier], index) => ({
  rule,
  folder,
  specifier,
  files: forms.map(({ form, index: way }) => ({ form, file: `${folder}/forbidden-${index}-${way}.ts` })),
}));
const forbidden = cases.slice(0, FORBIDDEN.length);
const forbiddenValues = cases.slice(FORBIDDEN.length);

describe('the import rules', () => {
  let tree: string;
  let violations: string[];

  beforeAll(async () => {
    const files: Record<string, string> = {};
    for (const [file, specifiers] of Object.entries(ALLOWED))
      files[file] = specifiers.map((specifier) => `import '${specifier}';\n`).join('') + EXPORTS;
    for (const file of TARGETS) files[file] = EXPORTS;
    for (const { specifier, files: sources } of cases)
      for (const { form, file } of sources) files[file] = IMPORTS[form](specifier);
    for (const { form, index } of forms) {
      files[`packages/core/src/cycle-${index}/a.ts`] = IMPORTS[form]('./b.ts');
      files[`packages/core/src/cycle-${index}/b.ts`] = IMPORTS[form]('./a.ts');
    }
    files['packages/core/src/cycle/a.test.ts'] = IMPORTS['import type']('./b.test.ts');
    files['packages/core/src/cycle/b.test.ts'] = IMPORTS['import type']('./a.test.ts');
    tree = writeWorkspace(files);
    violations = await violationsIn(tree, FOLDERS);
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(forbidden)('$rule forbids $specifier in $folder', ({ rule, files }) => {
    for (const { file } of files) expect(violations).toContain(`${rule}: ${file}`);
  });

  it.each(forbiddenValues)('$rule forbids $specifier in $folder, unless only types are imported', ({ rule, files }) => {
    for (const { form, file } of files) {
      if (isTypeOnly(form)) expect(violations).not.toContain(`${rule}: ${file}`);
      else expect(violations).toContain(`${rule}: ${file}`);
    }
  });

  it.each(forms)('no-cycles forbids two files that import each other with $form', ({ index }) => {
    expect(violations.filter((v) => v.startsWith(`no-cycles: packages/core/src/cycle-${index}/`))).not.toEqual([]);
  });

  it('no-cycles includes test files', () => {
    expect(violations.filter((v) => v.startsWith('no-cycles: packages/core/src/cycle/'))).not.toEqual([]);
  });

  it('the rules allow every other import', () => {
    expect(violations.filter((v) => Object.hasOwn(ALLOWED, v.split(': ')[1] ?? ''))).toEqual([]);
  });
});

describe('the repository', () => {
  it('follows the import rules', { timeout: 120_000 }, async () => {
    expect(await violationsIn(root, [...FOLDERS, 'scripts'])).toEqual([]);
  });
});
