import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const FLAGS =
  '--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck --extendedDiagnostics --target es2023 --lib es2023,dom,dom.iterable --module preserve --moduleResolution bundler --types node';

/** Returns the number of type instantiations for a program of twenty calls, including its imports. */
export function instantiations(name: 'named' | 'openapi-fetch'): number {
  const file = join(import.meta.dirname, 'types', `${name}.ts`);
  const output = execFileSync(process.execPath, [tsc, ...FLAGS.split(' '), file], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  return Number(/Instantiations:\s*(\d+)/.exec(output)?.[1]);
}
