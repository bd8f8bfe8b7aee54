import { isFloat, isInt, PyDateTime, PyTime, pythonInt, setKey, toNumber } from '@litellm-models/python-semantics';
import type { ModelValue } from '@litellm-models/python-semantics/pydantic';
import { asKwargs, type Kwargs, PyModel } from '@litellm-models/python-semantics/pydantic';

/** Names that the class for parameters removes first, because they clash with Python's own. */
const RESERVED = new Set(['self', 'params', '__class__']);
const MAX_PTU_COUNT = 1_000_000;
const MAX_COST_PER_HOUR = 1_000_000;

/** LiteLLM's validators that run before the fields of a model, by their names in the generated schemas. */
export const beforeRules: Readonly<Record<string, (input: ModelValue) => ModelValue>> = {
  'GenericLiteLLMParams.preprocess_input_data': (input) => {
    const dict = asKwargs(input);
    if (dict === undefined) return input;
    const kept: Kwargs = {};
    for (const [key, value] of Object.entries(dict)) {
      if (!RESERVED.has(key)) setKey(kept, key, value);
    }
    return withIntRetries(kept);
  },
};

/** LiteLLM's validators that check a whole model, by their names; each returns the problem, or undefined. */
export const afterRules: Readonly<Record<string, (model: PyModel) => string | undefined>> = {
  'ModelInfo._validate_ptu_bounds': ptuProblem,
  'ModelAccessWindow._start_differs_from_end': (window) => {
    const [start, end] = [window.get('start'), window.get('end')];
    const same = start instanceof PyTime && end instanceof PyTime && secondsOf(start) === secondsOf(end);
    return same ? 'start and end must differ' : undefined;
  },
  'PatchModelRequest.validate_param_removals': removalProblem,
};

/**
 * Converts `max_retries` from a string to an int as Python does.
 *
 * @throws PythonError `ValueError`
 */
export function withIntRetries(kwargs: Kwargs): Kwargs {
  const retries = Object.hasOwn(kwargs, 'max_retries') ? kwargs['max_retries'] : undefined;
  return typeof retries === 'string' ? { ...kwargs, max_retries: pythonInt(retries) } : kwargs;
}

function ptuProblem(info: PyModel): string | undefined {
  const count = info.get('ptu_count');
  if (isInt(count) && !(count > 0 && count <= MAX_PTU_COUNT)) {
    return `ptu_count must be a positive integer no greater than ${MAX_PTU_COUNT}`;
  }
  const cost = info.get('cost_per_ptu_per_hour');
  if (isFloat(cost) && !(toNumber(cost) >= 0 && toNumber(cost) <= MAX_COST_PER_HOUR)) {
    return `cost_per_ptu_per_hour must be a finite number between 0 and ${MAX_COST_PER_HOUR}.0`;
  }
  const [start, end] = [instantOf(info.get('ptu_effective_from')), instantOf(info.get('ptu_effective_to'))];
  const ordered = start === undefined || end === undefined || end > start;
  return ordered ? undefined : 'ptu_effective_to must be after ptu_effective_from';
}

function removalProblem(patch: PyModel): string | undefined {
  const listed = patch.get('litellm_params_to_remove');
  const removals = new Set(Array.isArray(listed) ? listed : []);
  if (removals.has('model')) return 'The required litellm_params.model cannot be removed';
  const params = patch.get('litellm_params');
  if (!(params instanceof PyModel)) return undefined;
  const conflicts = [...params.fieldsSet].filter((name) => removals.has(name)).sort(byCodePoint);
  if (conflicts.length === 0) return undefined;
  return `Cannot set and remove the same litellm_params keys: ${conflicts.join(', ')}`;
}

/** Compares strings as Python does. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (const [index, character] of left.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Microseconds since the epoch; a naive datetime counts as UTC. */
function instantOf(at: ModelValue | undefined): bigint | undefined {
  if (!(at instanceof PyDateTime)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(at.year, at.month - 1, at.day);
  date.setUTCHours(at.hour, at.minute, at.second);
  return BigInt(date.getTime()) * 1000n + BigInt(at.microsecond) - BigInt(at.offset ?? 0) * 1_000_000n;
}

function secondsOf(time: PyTime): number {
  return time.hour * 3600 + time.minute * 60 + time.second + time.microsecond / 1e6;
}
