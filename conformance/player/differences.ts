import { HEADERS } from './compare.ts';
import { canonicalize } from './normalize.ts';
import type { Json, RecordedResponse } from './transcript.ts';

/** One part in which two responses differ. */
export interface Difference {
  /** `status`, `headers.vary`, `body.data[].model_info.mode`. */
  path: string;
  expected: Json | undefined;
  actual: Json | undefined;
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function compareValues(path: string, expected: Json | undefined, actual: Json | undefined, found: Difference[]): void {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return;
  if (isObject(expected) && isObject(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)]))
      compareValues(`${path}.${key}`, expected[key], actual[key], found);
  } else if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    for (const [index, item] of expected.entries()) compareValues(`${path}[]`, item, actual[index], found);
  } else found.push({ path, expected, actual });
}

/** Sorts a body as the comparison does: its keys, and its top-level `data`. */
function sortBody(body: Json | undefined): Json | undefined {
  const text = canonicalize(body);
  if (text === undefined) return undefined;
  const value = JSON.parse(text) as Json;
  if (isObject(value) && Array.isArray(value['data'])) {
    value['data'] = value['data'].map((item) => (typeof item === 'string' ? (JSON.parse(item) as Json) : item));
  }
  return value;
}

/** Returns every difference between two responses: the status first, then the body, then the headers. */
export function findDifferences(expected: RecordedResponse, actual: RecordedResponse): Difference[] {
  const found: Difference[] = [];
  if (expected.status !== actual.status)
    found.push({ path: 'status', expected: expected.status, actual: actual.status });
  compareValues('body', sortBody(expected.body) ?? expected.text, sortBody(actual.body) ?? actual.text, found);
  for (const name of ['content-type', ...HEADERS]) {
    if (expected.headers[name] !== actual.headers[name]) {
      found.push({ path: `headers.${name}`, expected: expected.headers[name], actual: actual.headers[name] });
    }
  }
  return found;
}
