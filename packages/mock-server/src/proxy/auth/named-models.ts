import {
  isDict,
  isTruthy,
  type PyDict,
  PythonError,
  type PyValue,
  str,
  strip,
  typeName,
} from '@litellm-models/python-semantics';
import type { NamedModels } from './auth-release.ts';
import { sent } from './request-data.ts';

/**
 * Accepts the requested model as one string only and splits it at commas, keeping empty parts. Fallbacks may be any value that Python
 * can iterate over.
 */
export const modelsInString: NamedModels = {
  requested(data) {
    const model = sent(data, 'model');
    const value = isTruthy(model) ? model : sent(data, 'target_model_names');
    if (value === undefined) return [];
    if (typeof value === 'string') return value.split(',').map(strip);
    throw new PythonError('AttributeError', `'${typeName(value)}' object has no attribute 'split'`);
  },
  fallbacks(data) {
    const value = sent(data, 'fallbacks');
    if (value === undefined) return [];
    return elementsOf(value).map((target) => {
      if (!isDict(target)) return target;
      if (!Object.hasOwn(target, 'model')) throw new PythonError('KeyError', "'model'");
      return target['model'] ?? null;
    });
  },
};

/**
 * Accepts the requested model as any value or a list of values, converts each to a string, and returns each name once. Fallbacks are
 * the strings in nested lists.
 */
export const modelsInLists: NamedModels = {
  requested(data) {
    const model = sent(data, 'model');
    return [...new Set([...namesIn(model), ...(isTruthy(model) ? [] : namesIn(sent(data, 'target_model_names')))])];
  },
  fallbacks(data) {
    return [...new Set(fallbackTargets(data).flatMap(modelOfTarget))];
  },
};

const FALLBACK_FIELDS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'];

/** Every fallback in the request data at any depth: in three fields, at the top and in `router_settings_override`. */
export function fallbackTargets(data: PyDict): (string | PyDict)[] {
  const override = sent(data, 'router_settings_override');
  return [data, override].flatMap((part) =>
    isDict(part) ? FALLBACK_FIELDS.flatMap((field) => targetsIn(sent(part, field), 0)) : [],
  );
}

const MAX_DEPTH = 10;

function targetsIn(value: PyValue | undefined, depth: number): (string | PyDict)[] {
  if (depth > MAX_DEPTH) {
    throw new PythonError('ValueError', 'Rejected Request: fallback nesting exceeds the allowed validation depth.');
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isDict(item)) return [];
    const values = Object.values(item);
    const own = values.length > 0 && values.every(Array.isArray) ? [] : [item];
    const further =
      typeof sent(item, 'model') === 'string' ? FALLBACK_FIELDS.map((field) => sent(item, field)) : values;
    return [...own, ...further.flatMap((inner) => targetsIn(inner, depth + 1))];
  });
}

function modelOfTarget(target: string | PyDict): string[] {
  const model = typeof target === 'string' ? target : sent(target, 'model');
  return typeof model === 'string' ? [model] : [];
}

function namesIn(value: PyValue | undefined): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value])
    .filter((item) => item !== null)
    .flatMap((item) => (typeof item === 'string' ? item.split(',') : [str(item)]))
    .map(strip)
    .filter((name) => name !== '');
}

/** What a Python loop iterates over. */
function elementsOf(value: PyValue): readonly PyValue[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return Array.from(value);
  if (isDict(value)) return Object.keys(value);
  throw new PythonError('TypeError', `'${typeName(value)}' object is not iterable`);
}
