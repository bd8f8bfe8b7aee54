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

/** Throws as pydantic does when it serializes a string with a lone surrogate, at any depth of the columns. */
export function requireWritable(columns: PyDict): void {
  const text = unencodable(columns);
  if (text === undefined) return;
  try {
    assertEncodable(text);
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    const message = `Error serializing to JSON: UnicodeEncodeError: ${error.message}`;
    throw new PythonError('PydanticSerializationError', message);
  }
}

/** Throws as pydantic does when it serializes a returned row that is nested too deep. */
export function requireShallow({ params, info }: Pick<ModelRow, 'params' | 'info'>): void {
  for (const column of [params, info]) dumpValue(column, { mode: 'json' }, 1);
}

/** The first string with a lone surrogate, keys included. */
function unencodable(value: PyValue): string | undefined {
  if (typeof value === 'string') return hasLoneSurrogate(value) ? value : undefined;
  if (Array.isArray(value)) return firstOf(value, unencodable);
  return isDict(value)
    ? firstOf(Object.entries(value), ([key, item]) => unencodable(key) ?? unencodable(item))
    : undefined;
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
