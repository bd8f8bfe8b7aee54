import { compare, writtenInfoKeys } from '../player/compare.ts';
import { findDifferences } from '../player/differences.ts';
import { runControl, saveValues, toFailedResponse, toWireRequest } from '../player/play.ts';
import { toRecordedResponse } from '../player/recorded-response.ts';
import type { Target } from '../player/target.ts';
import type { RecordedRequest, RecordedResponse } from '../player/transcript.ts';
import { operationOf } from '../record/changes.ts';
import { toRecordedRequest } from './generated-request.ts';
import type { Sequence } from './sequence.ts';

/** A step to which the real proxy and the other server respond differently. */
export interface Mismatch {
  /** Index of the step; −1 if only the other server rejects the seed. */
  step: number;
  request: RecordedRequest | undefined;
  expected: RecordedResponse;
  actual: RecordedResponse;
}

/** The result of playing a sequence on both servers. */
export interface Outcome {
  /** The number of requests whose responses were compared. */
  requests: number;
  /** Whether the real proxy does not start with this seed, so that nothing was played. */
  rejected: boolean;
  mismatches: Mismatch[];
}

/**
 * Plays a sequence on the real proxy and on another server, step by step, and compares each response at the level `exact`.
 * Continues after a mismatch of a read whose status agrees, as the steps after it can still be compared; otherwise it stops.
 */
export async function playSideBySide(real: Target, other: Target, sequence: Sequence): Promise<Outcome> {
  const outcome: Outcome = { requests: 0, rejected: false, mismatches: [] };
  const [realReset, otherReset] = await Promise.allSettled([real.reset(sequence.seed), other.reset(sequence.seed)]);
  if (realReset.status === 'rejected') return { ...outcome, rejected: true };
  if (otherReset.status === 'rejected') {
    const expected = { status: 200, headers: {} };
    const actual = toRecordedResponse(toFailedResponse(otherReset.reason));
    return { ...outcome, mismatches: [{ step: -1, request: undefined, expected, actual }] };
  }
  const [realValues, otherValues] = [new Map<string, string>(), new Map<string, string>()];
  const written = new Set<string>();
  for (const [index, step] of sequence.steps.entries()) {
    if ('control' in step) {
      await Promise.all([runControl(real, step), runControl(other, step)]);
      continue;
    }
    const request = toRecordedRequest(step);
    const [realResponse, actual] = await Promise.all([
      real.send(toWireRequest(request, realValues)).catch(toFailedResponse),
      other.send(toWireRequest(request, otherValues)).catch(toFailedResponse),
    ]);
    outcome.requests += 1;
    saveValues(request, realResponse, realValues);
    saveValues(request, actual, otherValues);
    for (const key of writtenInfoKeys(request)) written.add(key);
    const expected = toRecordedResponse(realResponse);
    if (compare(request, expected, actual, written) === 'exact') continue;
    outcome.mismatches.push({ step: index, request, expected, actual: toRecordedResponse(actual) });
    if (expected.status !== actual.status || request.method !== 'GET') break;
  }
  return outcome;
}

/** The beginning of an error's body without ids and numbers, so that the same cause gives the same text; empty for success. */
const errorText = ({ status, body, text }: RecordedResponse): string =>
  status < 400
    ? ''
    : ` “${JSON.stringify(body ?? text ?? '')
        .replace(/[0-9a-f]{8,}|\d+/g, '#')
        .slice(0, 90)}”`;

/** Returns the kind of a mismatch: the operation, the statuses, the errors, and the first paths that differ. */
export function kindOf({ request, expected, actual }: Mismatch): string {
  const operation = request === undefined ? 'seed' : operationOf(request);
  if (expected.status !== actual.status)
    return `${operation} ${expected.status}→${actual.status}${errorText(expected)}${errorText(actual)}`;
  const paths = new Set(
    findDifferences(expected, actual).map(({ path }) =>
      path.replace(/(model_info|litellm_params|data\[\])\.[^.]*(cost|_per_)[^.]*/, '$1.<price>'),
    ),
  );
  return `${operation} ${expected.status} ${[...paths].slice(0, 3).join(' ')}${errorText(expected)}`;
}
