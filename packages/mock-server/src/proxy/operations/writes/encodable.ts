import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import { PythonError } from '@litellm-models/python-semantics';
import { dumpValue } from '@litellm-models/python-semantics/pydantic';
import type { ModelRow } from '../../state/database.ts';

/** Half of a character outside of the first plane, without its other half. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * What Python says of a text that UTF-8 cannot hold, because half of a character stands in it; undefined for any other.
 *
 * @example
 * encodeError('a\ud800'); // "'utf-8' codec can't encode character '\\ud800' in position 1: surrogates not allowed"
 */
export function encodeError(text: string): string | undefined {
  if (!HALF.test(text)) return undefined;
  const points = [...text];
  const start = points.findIndex((point) => HALF.test(point));
  let end = start;
  while (HALF.test(points[end + 1] ?? '')) end++;
  const code = points[start]?.charCodeAt(0).toString(16);
  const where =
    end === start ? `character '\\u${code}' in position ${start}` : `characters in position ${start}-${end}`;
  return `'utf-8' codec can't encode ${where}: surrogates not allowed`;
}

/** Raises as Python does when it encodes such a text. */
export function requireEncodable(text: string): void {
  const message = encodeError(text);
  if (message !== undefined) throw new PythonError('UnicodeEncodeError', message);
}

/** Raises as pydantic does when it writes such a text as JSON, wherever in the columns it stands. */
export function requireWritable(columns: PyDict): void {
  const message = firstError(columns);
  if (message === undefined) return;
  throw new PythonError('PydanticSerializationError', `Error serializing to JSON: UnicodeEncodeError: ${message}`);
}

/** Raises as pydantic does where a row that is answered nests too deep to be written. */
export function requireShallow({ params, info }: Pick<ModelRow, 'params' | 'info'>): void {
  for (const column of [params, info]) dumpValue(column, { mode: 'json' }, 1);
}

function firstError(value: PyValue): string | undefined {
  if (typeof value === 'string') return encodeError(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, entry] of Object.entries(value)) {
    const message = encodeError(key) ?? firstError(entry);
    if (message !== undefined) return message;
  }
  return undefined;
}
