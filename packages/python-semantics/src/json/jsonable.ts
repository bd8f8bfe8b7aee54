import { isDict, type PyDict, type PyValue, setKey } from '../values/values.ts';

/**
 * What FastAPI's `jsonable_encoder` leaves of a dict on its way into an answer: keys that start with `_sa` are dropped
 * at every level (it takes them for SQLAlchemy's own).
 *
 * @example jsonable({ _sa: 1, a: 2 }) // { a: 2 }
 */
export function jsonable(value: PyValue): PyValue {
  if (Array.isArray(value)) return value.some(holdsDropped) ? value.map(jsonable) : value;
  return isDict(value) && holdsDropped(value) ? withoutDropped(value) : value;
}

function withoutDropped(dict: PyDict): PyDict {
  const result: PyDict = {};
  for (const [key, item] of Object.entries(dict)) {
    if (!key.startsWith('_sa')) setKey(result, key, jsonable(item));
  }
  return result;
}

function holdsDropped(value: PyValue): boolean {
  if (Array.isArray(value)) return value.some(holdsDropped);
  if (!isDict(value)) return false;
  return Object.keys(value).some((key) => key.startsWith('_sa')) || Object.values(value).some(holdsDropped);
}
