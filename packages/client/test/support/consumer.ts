import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packageRoot = join(import.meta.dirname, '../..');

/**
 * Compiles `test/consumer/program.ts` against the built package, with all strict checks, including those of declaration files.
 *
 * @returns the compiler's output: empty if there are no errors
 */
export function compileConsumer(compiler: readonly string[], moduleResolution: 'bundler' | 'nodenext'): string {
  const folder = join(packageRoot, '.cache/consumer');
  mkdirSync(folder, { recursive: true });
  const config = join(folder, `${moduleResolution}.json`);
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    module: moduleResolution === 'bundler' ? 'preserve' : 'nodenext',
    moduleResolution,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [join(packageRoot, 'test/consumer/program.ts')] }));
  try {
    execFileSync(compiler[0] as string, [...compiler.slice(1), '-p', config], { cwd: packageRoot, stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout ?? error);
  }
}
