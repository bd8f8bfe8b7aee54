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
import type { ReadBody } from './context.ts';

/** A body of more characters is handed on in pieces, so that no text has to hold all of it. */
const PIECE = 65_536;

const LEAST = -(2n ** 63n);
const MOST = 2n ** 64n - 1n;

/** How items become text. */
export type ItemWriter = (item: PyDict) => string;

/** As FastAPI writes what an operation returns: keys that begin with `_sa` are left out, numbers must be finite. */
export const writeByFastApi: ItemWriter = (item) => dumps(withoutSqlAlchemyKeys(item));

/** orjson nests 254 deep; an item stands in a list in an object. */
const ORJSON_LEVELS = 252;

/** As orjson writes: numbers that are not finite are null, none goes beyond 64 bits, and nothing nests too deep. */
export const writeByOrjson: ItemWriter = (item) => {
  if (isDeeper(item, ORJSON_LEVELS)) throw new PythonError('JSONEncodeError', 'Recursion limit reached');
  return dumps(asOrjson(item));
};

function asOrjson(value: PyValue): PyValue {
  if (typeof value === 'bigint' && (value < LEAST || value > MOST)) {
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
 * The body `{"data": [...]}`, its end after the list given by `tail`.
 *
 * @throws PythonError (the proxy's 500) where an item holds what cannot be written
 */
export function listBody<T>(
  rows: readonly T[],
  toItem: (row: T) => PyDict,
  write: ItemWriter = writeByFastApi,
  tail = '}',
): ReadBody {
  const text = (row: T): string => {
    try {
      return write(toItem(row));
    } catch (error) {
      throw error instanceof ModelLookupError ? new PythonError('ValueError', error.message) : error;
    }
  };
  // Every row is made before the first is sent: the last one may be what the answer fails on.
  const pieces: string[] = [];
  let piece = '{"data":[';
  for (const [index, row] of rows.entries()) {
    piece += index === 0 ? text(row) : `,${text(row)}`;
    if (piece.length < PIECE) continue;
    pieces.push(piece);
    piece = '';
  }
  piece += `]${tail}`;
  return pieces.length === 0 ? piece : [...pieces, piece];
}
