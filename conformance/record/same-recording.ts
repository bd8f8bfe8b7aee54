import { canonicalize } from '../player/normalize.ts';
import type { Step, Transcript } from '../player/transcript.ts';

/** Removes what differs between two recordings of the same proxy: the order of lists that it builds from Python sets. */
function canonicalStep(step: Step): unknown {
  if (!('request' in step)) return step;
  const { body, ...response } = step.response;
  return { ...step, response, body: canonicalize(body) };
}

/** Whether two recordings are the same but for the order of sets. Such a recording is not written, so that it leaves no diff. */
export function isSameRecording(before: Transcript, after: Transcript): boolean {
  const serialize = (transcript: Transcript): string =>
    JSON.stringify({ ...transcript, steps: transcript.steps.map(canonicalStep) });
  return serialize(before) === serialize(after);
}
