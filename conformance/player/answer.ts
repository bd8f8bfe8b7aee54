import { HEADERS } from './compare.ts';
import { normalise } from './normalise.ts';
import type { Answer } from './target.ts';
import type { RecordedResponse } from './transcript.ts';

/** An answer as a transcript keeps it: the headers that count, the body with its timestamps, uuids and ciphertexts replaced. */
export function recordedAnswer(answer: Answer): RecordedResponse {
  const headers = Object.fromEntries(
    ['content-type', ...HEADERS].flatMap((name) => {
      const value = answer.headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const content = answer.json === undefined ? { text: answer.text } : { body: normalise(answer.json) };
  return { status: answer.status, headers, ...content };
}
