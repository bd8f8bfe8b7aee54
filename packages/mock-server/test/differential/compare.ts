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
import type { Answer, Case } from './oracle.ts';

const CONTEXT = { ids: { uuid: () => 'generated', now: () => 1_700_000_000_000 } };

/** What our validation makes of a case, in the form of the real models' answer. */
export function ourAnswer(release: ValidationRelease, one: Case): Answer {
  try {
    if ('model' in one) return built(release, one);
    if ('json' in one) return read(bytesOf(one.json));
    if ('query' in one)
      return answerOf(validateQuery(release, one.op as QueryOperation, one.query), (v) => dumps(v as object as PyDict));
    const parsed = parseBody(release, bytesOf(one.body), one.type ?? undefined);
    if (!parsed.ok) return answerOf(parsed, () => '');
    return answerOf(validateBody(release, one.op as BodyOperation, parsed.value, CONTEXT), shown);
  } catch (error) {
    if (error instanceof PythonError) return { status: 500, crash: error.type, message: error.message };
    throw error;
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}

function read(bytes: Uint8Array): Answer {
  const text = decodeJsonBytes(bytes);
  if (text === undefined) return { status: 500, crash: 'UnicodeDecodeError', message: '' };
  try {
    const value = parseJson(text);
    return { status: 200, body: jsonDumps({ repr: repr(value), dumps: jsonDumps(value), body: responseBody(value) }) };
  } catch (error) {
    if (error instanceof JsonDecodeError) return { status: 400, crash: error.msg, message: error.message };
    if (error instanceof PythonError) return { status: 500, crash: error.type, message: '' };
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

function built(release: ValidationRelease, one: Extract<Case, { model: string }>): Answer {
  const values = parseJson(one.values);
  if (!isDict(values)) throw new Error('the case gives no dict');
  const params = values['litellm_params'] ?? null;
  const instance =
    one.params === 'instance' && isDict(params) ? validateModel(release, 'LiteLLM_Params', params, CONTEXT) : undefined;
  const all = instance === undefined ? values : { ...values, litellm_params: instance };
  return { status: 200, body: shown(validateModel(release, one.model, all, CONTEXT)) };
}

function answerOf<T>(outcome: Outcome<T>, text: (value: T) => string): Answer {
  if (outcome.ok) return { status: 200, body: text(outcome.value) };
  if (outcome.status === 500) return { status: 500, crash: outcome.crash.type, message: outcome.crash.message };
  return { status: outcome.status, body: dumps({ detail: outcome.detail }) };
}

function shown(model: ValidatedModel): string {
  const set = [...model.fieldsSet].sort();
  return jsonDumps({
    dump: jsonDumps(model.dump()),
    json: written(model),
    set,
  });
}

function written(model: ValidatedModel): PyValue {
  const value = model.dump({ mode: 'json', excludeNone: true });
  try {
    dumps(value);
    return value;
  } catch {
    return 'cannot be written';
  }
}

/** Crashes whose messages no answer shows. */
const LOOSE_MESSAGES = new Set(['UnicodeEncodeError', 'UnicodeDecodeError', 'ValueError', 'AttributeError']);

/** Whether two answers agree; the text of a crash that no answer can show may differ. */
export function agree(ours: Answer, real: Answer): boolean {
  if (ours.status !== real.status || ours.crash !== real.crash) return false;
  if (ours.crash !== undefined && !LOOSE_MESSAGES.has(ours.crash) && ours.message !== real.message) return false;
  return sorted(ours.body) === sorted(real.body);
}

/** Sets come in any order. */
function sorted(body: string | undefined): string | undefined {
  if (body === undefined) return undefined;
  const value = parseJson(body);
  if (!isDict(value) || !Array.isArray(value['set'])) return jsonDumps(value);
  const set: PyValue[] = [...value['set']].sort((a, b) => (String(a) < String(b) ? -1 : 1));
  return jsonDumps({ ...value, set });
}
