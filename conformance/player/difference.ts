import { HEADERS } from './compare.ts';
import { canonical } from './normalise.ts';
import type { Json, RecordedResponse } from './transcript.ts';

/** One place where two answers differ. */
export interface Place {
  /** `status`, `headers.vary`, `body.data[].model_info.mode`. */
  at: string;
  want: Json | undefined;
  got: Json | undefined;
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function bodies(at: string, want: Json | undefined, got: Json | undefined, places: Place[]): void {
  if (JSON.stringify(want) === JSON.stringify(got)) return;
  if (isObject(want) && isObject(got)) {
    for (const key of new Set([...Object.keys(want), ...Object.keys(got)]))
      bodies(`${at}.${key}`, want[key], got[key], places);
  } else if (Array.isArray(want) && Array.isArray(got) && want.length === got.length) {
    for (const [index, item] of want.entries()) bodies(`${at}[]`, item, got[index], places);
  } else places.push({ at, want, got });
}

/** A body as it is compared: `data` sorted. */
function sorted(body: Json | undefined): Json | undefined {
  const text = canonical(body);
  if (text === undefined) return undefined;
  const value = JSON.parse(text) as Json;
  if (isObject(value) && Array.isArray(value['data'])) {
    value['data'] = value['data'].map((item) => (typeof item === 'string' ? (JSON.parse(item) as Json) : item));
  }
  return value;
}

/** Every place where an answer differs from the wanted one, the most telling first. */
export function differences(want: RecordedResponse, got: RecordedResponse): Place[] {
  const places: Place[] = [];
  if (want.status !== got.status) places.push({ at: 'status', want: want.status, got: got.status });
  bodies('body', sorted(want.body) ?? want.text, sorted(got.body) ?? got.text, places);
  for (const name of ['content-type', ...HEADERS]) {
    if (want.headers[name] !== got.headers[name]) {
      places.push({ at: `headers.${name}`, want: want.headers[name], got: got.headers[name] });
    }
  }
  return places;
}
