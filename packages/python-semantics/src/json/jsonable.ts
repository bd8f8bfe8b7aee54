import { isDict, type PyDict, type PyValue, setKey } from '../values/values.ts';

/**
 * FastAPI's `jsonable_encoder` for a value that is already JSON: it removes keys that start with `_sa`, at every level, because
 * SQLAlchemy uses them for itself.
 *
 * @returns the same value where nothing has to be removed
 * @example
 * jsonable({ _sa_state: 1, a: 2 }); // { a: 2 }
 */
export function jsonable(value: PyValue): PyValue {
  if (Array.isArray(value)) return value.some(hasRemovedKey) ? value.map(jsonable) : value;
  return isDict(value) && hasRemovedKey(value) ? withoutRemovedKeys(value) : value;
}

function withoutRemovedKeys(dict: PyDict): PyDict {
  const result: PyDict = {};
  for (const [key, item] of Object.entries(dict)) {
    if (!key.startsWith('_sa')) setKey(result, key, jsonable(item));
  }
  return result;
}

function hasRemovedKey(value: PyValue): boolean {
  if (Array.isArray(value)) return value.some(hasRemovedKey);
  if (!isDict(value)) return false;
  return Object.keys(value).some((key) => key.startsWith('_sa')) || Object.values(value).some(hasRemovedKey);
}
