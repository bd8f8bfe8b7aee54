import { Compiler } from '@litellm-models/python-semantics/pydantic';
import { rulesFor } from './rules/index.ts';
import type { ReleaseSchemas, ValidationRelease } from './types.ts';

const compilers = new WeakMap<ReleaseSchemas, Compiler>();

/** The compiled models of a release. They are compiled once. */
export function compilerOf(release: ValidationRelease): Compiler {
  const known = compilers.get(release.schemas);
  if (known !== undefined) return known;
  const compiler: Compiler = new Compiler(
    release.schemas,
    rulesFor(release.schemas, () => compiler),
  );
  compilers.set(release.schemas, compiler);
  return compiler;
}
