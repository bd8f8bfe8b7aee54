import {
  decodeJsonBytes,
  dumps,
  isDict,
  JsonDecodeError,
  jsonDumps,
  type PyDict,
  PythonError,
  type PyValue,
  parseJson,
  repr,
} from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { parseBody } from '../../src/proxy/validation/parse-body.ts';
import type { BodyOperation, Outcome, QueryOperation, ValidationRelease } from '../../src/proxy/validation/types.ts';
import { validateBody } from '../../src/proxy/validation/validate-body.ts';
import { validateModel } from '../../src/proxy/validation/validate-model.ts';
import { validateQuery } from '../../src/proxy/validation/validate-query.ts';
import type { Case, Result } from './oracle.ts';

const CONTEXT = { ids: { uuid: () => 'generated', now: () => 1_700_000_000_000 } };

/** Returns the result of the mock's validation for a case. */
export function mockResult(release: ValidationRelease, one: Case): Result {
  try {
    if ('model' in one) return constructed(release, one);
    if ('json' in one) return parsed(bytesOf(one.json));
    if ('query' in one)
      return resultOf(validateQuery(release, one.op as QueryOperation, one.query), (v) => dumps(v as object as PyDict));
    const body = parseBody(release, bytesOf(one.body), one.type ?? undefined);
    if (!body.ok) return resultOf(body, () => '');
    return resultOf(validateBody(release, one.op as BodyOperation, body.value, CONTEXT), describeModel);
  } catch (error) {
    if (error instanceof PythonError) return { status: 500, exception: error.type, message: error.message };
    throw error;
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}

function parsed(bytes: Uint8Array): Result {
  const text = decodeJsonBytes(bytes);
  if (text === undefined) return { status: 500, exception: 'UnicodeDecodeError', message: '' };
  try {
    const value = parseJson(text);
    return { status: 200, body: jsonDumps({ repr: repr(value), dumps: jsonDumps(value), body: responseBody(value) }) };
  } catch (error) {
    if (error instanceof JsonDecodeError) return { status: 400, exception: error.msg, message: error.message };
    if (error instanceof PythonError) return { status: 500, exception: error.type, message: '' };
    throw error;
  }
}

function responseBody(value: PyValue): string {
  try {
    return dumps(value);
  } catch (error) {
    if (error instanceof PythonError) return error.type;
    throw error;
  }
}

function constructed(release: ValidationRelease, one: Extract<Case, { model: string }>): Result {
  const values = parseJson(one.values);
  if (!isDict(values)) throw new Error('expected the values of the case to be a dict');
  const params = values['litellm_params'] ?? null;
  const instance =
    one.params === 'instance' && isDict(params) ? validateModel(release, 'LiteLLM_Params', params, CONTEXT) : undefined;
  const all = instance === undefined ? values : { ...values, litellm_params: instance };
  return { status: 200, body: describeModel(validateModel(release, one.model, all, CONTEXT)) };
}

function resultOf<T>(outcome: Outcome<T>, text: (value: T) => string): Result {
  if (outcome.ok) return { status: 200, body: text(outcome.value) };
  if (outcome.status === 500) return { status: 500, exception: outcome.crash.type, message: outcome.crash.message };
  return { status: outcome.status, body: dumps({ detail: outcome.detail }) };
}

function describeModel(model: ValidatedModel): string {
  const set = [...model.fieldsSet].sort();
  return jsonDumps({
    dump: jsonDumps(model.dump()),
    json: jsonDump(model),
    set,
  });
}

function jsonDump(model: ValidatedModel): PyValue {
  const value = model.dump({ mode: 'json', excludeNone: true });
  try {
    dumps(value);
    return value;
  } catch {
    return 'not serializable';
  }
}

/** Exceptions whose messages no response contains. They can differ. */
const HIDDEN_MESSAGES = new Set(['UnicodeEncodeError', 'UnicodeDecodeError', 'ValueError', 'AttributeError']);

/** Whether the mock's result and the real one are equal, except for messages that no response contains. */
export function areEqual(mock: Result, real: Result): boolean {
  if (mock.status !== real.status || mock.exception !== real.exception) return false;
  const isHidden = mock.exception === undefined || HIDDEN_MESSAGES.has(mock.exception);
  if (!isHidden && mock.message !== real.message) return false;
  return sorted(mock.body) === sorted(real.body);
}

/** Sorts the set of fields, which has no order. */
function sorted(body: string | undefined): string | undefined {
  if (body === undefined) return undefined;
  const value = parseJson(body);
  if (!isDict(value) || !Array.isArray(value['set'])) return jsonDumps(value);
  const set: PyValue[] = [...value['set']].sort((a, b) => (String(a) < String(b) ? -1 : 1));
  return jsonDumps({ ...value, set });
}
