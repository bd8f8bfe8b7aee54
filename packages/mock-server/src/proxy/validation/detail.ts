import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import { jsonable } from '@litellm-models/python-semantics';
import type { LineError } from '@litellm-models/python-semantics/pydantic';
import { dumpValue } from '@litellm-models/python-semantics/pydantic';
import type { ValidationRelease } from './types.ts';

/** The `detail` of a 422, with or without the input and context of each error, depending on the release. */
export function errorDetail(release: ValidationRelease, errors: readonly LineError[]): PyValue {
  return errors.map((error) => {
    const entry: PyDict = { type: error.type, loc: [...error.loc], msg: error.msg };
    if (!release.errorsShowInput) return entry;
    entry['input'] = jsonable(dumpValue(error.input ?? null, {}));
    if (error.ctx !== undefined) entry['ctx'] = { ...error.ctx };
    return entry;
  });
}
