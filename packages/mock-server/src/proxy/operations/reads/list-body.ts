import { ModelLookupError } from '@litellm-models/catalog';
import {
  dumps,
  isDeeper,
  isDict,
  type PyDict,
  PyFloat,
  PythonError,
  type PyValue,
} from '@litellm-models/python-semantics';
import { ChunkedText, TextChunk } from '../../http/chunked-text.ts';

/** The length of a chunk, in UTF-16 code units: long enough that sending a chunk costs more than counting it. */
const CHUNK_LENGTH = 65_536;

const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 64n - 1n;

/** Serializes an item. */
export type ItemWriter = (item: PyDict) => string;

/** Serializes as FastAPI does: without keys that start with `_sa`; numbers must be finite. */
export const writeByFastApi: ItemWriter = (item) => dumps(withoutSqlAlchemyKeys(item));

/** The nesting limit of orjson is 254, and an item is in a list in an object. */
const ORJSON_LEVELS = 252;

/** Serializes as orjson does: a number that is not finite becomes null; integers beyond 64 bits and deep nesting fail. */
export const writeByOrjson: ItemWriter = (item) => {
  if (isDeeper(item, ORJSON_LEVELS)) throw new PythonError('JSONEncodeError', 'Recursion limit reached');
  return dumps(asOrjson(item));
};

function asOrjson(value: PyValue): PyValue {
  if (typeof value === 'bigint' && (value < MIN_INT || value > MAX_INT)) {
    throw new PythonError('JSONEncodeError', 'Integer exceeds 64-bit range');
  }
  if (value instanceof PyFloat) return Number.isFinite(value.value) ? value : null;
  if (Array.isArray(value)) return value.map(asOrjson);
  if (!isDict(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asOrjson(item)]));
}

function withoutSqlAlchemyKeys(value: PyValue): PyValue {
  if (Array.isArray(value)) return value.map(withoutSqlAlchemyKeys);
  if (!isDict(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('_sa'));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutSqlAlchemyKeys(item)]));
}

/**
 * The body `{"data": [...]}`.
 *
 * @param tail the end of the body after the list
 * @throws PythonError for an item that cannot be serialized, which becomes a 500
 */
export function listBody<T>(
  rows: readonly T[],
  toItem: (row: T) => PyDict,
  write: ItemWriter = writeByFastApi,
  tail = '}',
): ChunkedText {
  const text = (row: T): string => {
    try {
      return write(toItem(row));
    } catch (error) {
      throw error instanceof ModelLookupError ? new PythonError('ValueError', error.message) : error;
    }
  };
  const chunks: TextChunk[] = [];
  let chunk = '{"data":[';
  for (const [index, row] of rows.entries()) {
    chunk += index === 0 ? text(row) : `,${text(row)}`;
    if (chunk.length < CHUNK_LENGTH) continue;
    chunks.push(new TextChunk(chunk));
    chunk = '';
  }
  return new ChunkedText([...chunks, new TextChunk(`${chunk}]${tail}`)]);
}
