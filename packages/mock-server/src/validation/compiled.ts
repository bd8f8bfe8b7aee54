import { Compiler } from './engine/compile.ts';
import { rulesFor } from './rules/index.ts';
import type { SchemaFile } from './schema.ts';
import type { ValidationProfile } from './types.ts';

const compilers = new WeakMap<SchemaFile, Compiler>();

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
