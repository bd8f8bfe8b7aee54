import type { PyDict } from '@litellm-models/python-semantics';
import { parseQuery } from '@litellm-models/python-semantics';
import type { LineError, ModelValue } from '@litellm-models/python-semantics/pydantic';
import { checkBool, checkStr, Failure, lineErrors, newState } from '@litellm-models/python-semantics/pydantic';
import { errorDetail } from './detail.ts';
import type { Outcome, QueryOperation, QueryValues, ValidationRelease } from './types.ts';

const NO_IDS = { uuid: () => '' };

/**
 * Validates the query of a read as FastAPI does, after authentication. The last value of a name counts, unknown names are ignored, and an
 * empty value is a value.
 *
 * @example validateQuery(release, 'modelListModelsGet', 'return_wildcard_routes=yes') // value.return_wildcard_routes === true
 */
export function validateQuery<O extends QueryOperation>(
  release: ValidationRelease,
  operation: O,
  query: string,
): Outcome<QueryValues<O>> {
  const given = new Map(parseQuery(query));
  const values: PyDict = {};
  const errors: LineError[] = [];
  for (const parameter of release.queries[operation]) {
    const text = given.get(parameter.name);
    const value = text === undefined ? parameter.default : checked(parameter.type, text);
    if (value instanceof Failure) errors.push(...lineErrors(value, ['query', parameter.name]));
    else values[parameter.name] = value as boolean | string | null;
  }
  if (errors.length > 0) return { ok: false, status: 422, detail: errorDetail(release, errors) };
  return { ok: true, value: values as object as QueryValues<O> };
}

function checked(type: 'bool' | 'str', text: string): ModelValue | Failure {
  return type === 'bool' ? checkBool(text, newState(NO_IDS, false)) : checkStr(text);
}
