import { canonical } from '../player/normalise.ts';
import type { Step, Transcript } from '../player/transcript.ts';

/** A step as far as recordings of one proxy agree: lists that are Python sets come in another order each time. */
function settled(step: Step): unknown {
  if (!('request' in step)) return step;
  const { body, ...response } = step.response;
  return { ...step, response, body: canonical(body) };
}

/** Whether a new recording says no more than the one there is, so that a proxy recorded again leaves no trace. */
export function isUnchanged(before: Transcript, after: Transcript): boolean {
  const text = (transcript: Transcript): string =>
    JSON.stringify({ ...transcript, steps: transcript.steps.map(settled) });
  return text(before) === text(after);
}
