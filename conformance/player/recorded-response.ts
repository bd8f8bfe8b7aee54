import { HEADERS } from './compare.ts';
import { normalize } from './normalize.ts';
import type { WireResponse } from './target.ts';
import type { RecordedResponse } from './transcript.ts';

/** Converts a response to what a transcript stores: the compared headers, and the body with placeholders for volatile values. */
export function toRecordedResponse(response: WireResponse): RecordedResponse {
  const headers = Object.fromEntries(
    ['content-type', ...HEADERS].flatMap((name) => {
      const value = response.headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const content = response.json === undefined ? { text: response.text } : { body: normalize(response.json) };
  return { status: response.status, headers, ...content };
}
