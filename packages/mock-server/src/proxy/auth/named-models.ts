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
import { nonNull } from './request-data.ts';

/**
 * Accepts only a string as the requested model, and splits it at commas. Empty parts remain. Fallbacks can be any value over which
 * Python can iterate.
 */
export const modelsInString: NamedModels = {
  requested(data) {
    const model = nonNull(data, 'model');
    const value = isTruthy(model) ? model : nonNull(data, 'target_model_names');
    if (value === undefined) return [];
    if (typeof value === 'string') return value.split(',').map(strip);
    throw new PythonError('AttributeError', `'${typeName(value)}' object has no attribute 'split'`);
  },
  fallbacks(data) {
    const value = nonNull(data, 'fallbacks');
    if (value === undefined) return [];
    return elementsOf(value).map((target) => {
      if (!isDict(target)) return target;
      if (!Object.hasOwn(target, 'model')) throw new PythonError('KeyError', "'model'");
      return target['model'] ?? null;
    });
  },
};

/**
 * Accepts any value or a list of values as the requested model, converts each to a string, and returns each name once. Fallbacks are
 * the strings in nested lists.
 */
export const modelsInLists: NamedModels = {
  requested(data) {
    const model = nonNull(data, 'model');
    return [...new Set([...namesIn(model), ...(isTruthy(model) ? [] : namesIn(nonNull(data, 'target_model_names')))])];
  },
  fallbacks(data) {
    return [...new Set(fallbackTargets(data).flatMap(modelOfTarget))];
  },
};

const FALLBACK_FIELDS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'];

/** Returns every fallback in the request data at any depth: in three fields, at the top and in `router_settings_override`. */
export function fallbackTargets(data: PyDict): (string | PyDict)[] {
  const override = nonNull(data, 'router_settings_override');
  return [data, override].flatMap((part) =>
    isDict(part) ? FALLBACK_FIELDS.flatMap((field) => targetsIn(nonNull(part, field), 0)) : [],
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
      typeof nonNull(item, 'model') === 'string' ? FALLBACK_FIELDS.map((field) => nonNull(item, field)) : values;
    return [...own, ...further.flatMap((inner) => targetsIn(inner, depth + 1))];
  });
}

function modelOfTarget(target: string | PyDict): string[] {
  const model = typeof target === 'string' ? target : nonNull(target, 'model');
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

/** Returns the values over which a Python loop iterates. */
function elementsOf(value: PyValue): readonly PyValue[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return Array.from(value);
  if (isDict(value)) return Object.keys(value);
  throw new PythonError('TypeError', `'${typeName(value)}' object is not iterable`);
}
