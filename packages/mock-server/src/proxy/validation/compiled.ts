import { Compiler } from '@litellm-models/python-semantics/pydantic';
import { rulesFor } from './rules/index.ts';
import type { ReleaseSchemas, ValidationProfile } from './types.ts';

const compilers = new WeakMap<ReleaseSchemas, Compiler>();

/** The compiled models of a profile's release; compiled once. */
export function compilerOf(profile: ValidationProfile): Compiler {
  const known = compilers.get(profile.schemas);
  if (known !== undefined) return known;
  const compiler: Compiler = new Compiler(
    profile.schemas,
    rulesFor(profile.schemas, () => compiler),
  );
  compilers.set(profile.schemas, compiler);
  return compiler;
}
