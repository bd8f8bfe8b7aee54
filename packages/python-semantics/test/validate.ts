import { Compiler, type Rules } from '../src/pydantic/compile.ts';
import { Failure } from '../src/pydantic/failure.ts';
import { lineErrors } from '../src/pydantic/line-errors.ts';
import type { ModelSchema, Schema, SchemaSet } from '../src/pydantic/schema.ts';
import { newState, type State } from '../src/pydantic/state.ts';
import type { ModelValue } from '../src/pydantic/types.ts';

/** Rules for models without code of their own. */
export const NO_RULES: Rules = {
  fields: {},
  modelRules: () => ({ before: [], after: [], init: undefined }),
};

/** Creates a state whose ids are `id-1`, `id-2`, … */
export function testState(): State {
  let count = 0;
  return newState({ uuid: () => `id-${++count}`, now: () => 0 }, false);
}

/** Returns a compiler for these models. */
export function compilerOf(models: Readonly<Record<string, ModelSchema>> = {}, rules: Rules = NO_RULES): Compiler {
  const schemas: SchemaSet = { pydantic: '2.14', roots: {}, definitions: {}, models };
  return new Compiler(schemas, rules);
}

/** An error as tests compare it. */
export type TestError = readonly [type: string, loc: readonly (string | number)[], msg: string];

/** Validates an input; returns the value, or the errors as pydantic's `errors()` lists them. */
export function validate(
  schema: Schema,
  input: ModelValue,
  compiler: Compiler = compilerOf(),
): ModelValue | { errors: TestError[] } {
  const result = compiler.validator(schema).check(input, testState());
  return result instanceof Failure ? { errors: errorsOf(result) } : result;
}

/** Returns the errors of a failure. */
export function errorsOf(failure: Failure): TestError[] {
  return lineErrors(failure, []).map(({ type, loc, msg }) => [type, loc, msg]);
}
