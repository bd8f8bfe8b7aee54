import { jsonable } from '../python/jsonable.ts';
import type { PyDict, PyValue } from '../python/values.ts';
import type { Failure } from './engine/failure.ts';
import { dumpValue } from './engine/py-model.ts';
import type { LineError, ValidationProfile } from './types.ts';

/** The errors of a failure with their places seen from outside. */
export function lineErrors(failure: Failure, prefix: readonly (string | number)[]): LineError[] {
  return failure.lines.map((line) => ({
    type: line.type,
    loc: [...prefix, ...line.path.toReversed()],
    msg: line.msg,
    input: line.input,
    ctx: line.ctx,
  }));
}

/** `detail` of a 422 in the profile's form: with the input and context of each error, or without. */
export function errorDetail(profile: ValidationProfile, errors: readonly LineError[]): PyValue {
  return errors.map((error) => {
    const entry: PyDict = { type: error.type, loc: [...error.loc], msg: error.msg };
    if (!profile.errorsShowInput) return entry;
    entry['input'] = jsonable(dumpValue(error.input ?? null, {}));
    if (error.ctx !== undefined) entry['ctx'] = { ...error.ctx };
    return entry;
  });
}
