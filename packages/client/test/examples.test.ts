import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findExamples, toModule } from './support/examples.ts';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const folder = join(import.meta.dirname, '../.cache/examples');

it('compiles every example of the README and the doc comments under strict and exactOptionalPropertyTypes', () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const examples = findExamples();
  expect(examples.length).toBeGreaterThan(40);
  for (const example of examples) {
    writeFileSync(join(folder, `${example.name.replace(/\W+/g, '-')}.ts`), toModule(example));
  }
  const compilerOptions = {
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    typeRoots: ['../../node_modules/@types'],
    verbatimModuleSyntax: false,
    noUnusedLocals: false,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] }),
  );
  const compile = (): string => {
    try {
      return execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  expect(compile()).toBe('');
}, 120_000);
