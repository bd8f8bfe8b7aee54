import {
  assertEncodable,
  hasLoneSurrogate,
  isDict,
  type PyDict,
  PythonError,
  type PyValue,
} from '@litellm-models/python-semantics';
import { dumpValue } from '@litellm-models/python-semantics/pydantic';
import type { ModelRow } from '../../state/model-row.ts';

/**
 * Checks that columns of a row contain no string with a lone surrogate, which pydantic cannot serialize.
 *
 * @throws PythonError `PydanticSerializationError`
 */
export function requireEncodable(columns: PyDict): void {
  const text = findLoneSurrogate(columns);
  if (text === undefined) return;
  try {
    assertEncodable(text);
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    const message = `Error serializing to JSON: UnicodeEncodeError: ${error.message}`;
    throw new PythonError('PydanticSerializationError', message);
  }
}

/**
 * Checks that a returned row is not nested too deep for pydantic.
 *
 * @throws PythonError if it is
 */
export function requireShallow({ params, info }: Pick<ModelRow, 'params' | 'info'>): void {
  for (const column of [params, info]) dumpValue(column, { mode: 'json' }, 1);
}

/** Returns the first key or string with a lone surrogate, at any depth. */
function findLoneSurrogate(value: PyValue): string | undefined {
  if (typeof value === 'string') return hasLoneSurrogate(value) ? value : undefined;
  if (Array.isArray(value)) return firstOf(value, findLoneSurrogate);
  return isDict(value)
    ? firstOf(Object.entries(value), ([key, item]) => findLoneSurrogate(key) ?? findLoneSurrogate(item))
    : undefined;
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
