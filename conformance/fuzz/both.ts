import { recordedAnswer } from '../player/answer.ts';
import { compare, keysSent } from '../player/compare.ts';
import { differences } from '../player/difference.ts';
import { callOf, remember } from '../player/play.ts';
import type { Answer, Target } from '../player/target.ts';
import type { RecordedRequest, RecordedResponse } from '../player/transcript.ts';
import { operationOf } from '../record/changes.ts';
import { recorded } from './draft.ts';
import type { Sequence } from './sequence.ts';

/** Where the two sides parted. */
export interface Difference {
  /** Index of the step; −1 where one side did not take the seed. */
  step: number;
  request: RecordedRequest | undefined;
  want: RecordedResponse;
  got: RecordedResponse;
}

/** What came of a sequence played on both sides. */
export interface Outcome {
  /** Calls whose answers were compared. */
  calls: number;
  /** The real proxy does not start on this seed: nothing was played. */
  refused: boolean;
  differences: Difference[];
}

const failure = (error: unknown): Answer => ({ status: 0, headers: {}, text: String(error), json: undefined });

/**
 * Plays a sequence on the real proxy and on another side, step by step, and compares at the level `exact`. After a difference
 * in which both sides agree on the status it goes on, as what follows can still be compared; else it stops.
 */
export async function playBoth(real: Target, other: Target, sequence: Sequence): Promise<Outcome> {
  const outcome: Outcome = { calls: 0, refused: false, differences: [] };
  const [ours, theirs] = await Promise.allSettled([real.reset(sequence.seed), other.reset(sequence.seed)]);
  if (ours.status === 'rejected') return { ...outcome, refused: true };
  if (theirs.status === 'rejected') {
    const [want, got] = [{ status: 200, headers: {} }, recordedAnswer(failure(theirs.reason))];
    return { ...outcome, differences: [{ step: -1, request: undefined, want, got }] };
  }
  const saved = [new Map<string, string>(), new Map<string, string>()] as const;
  const sent = new Set<string>();
  for (const [index, step] of sequence.steps.entries()) {
    if ('control' in step) {
      const act = (target: Target): Promise<void> =>
        step.control === 'tick' ? target.reload() : target.set(step.body ?? {});
      await Promise.all([act(real), act(other)]);
      continue;
    }
    const request = recorded(step);
    const [wanted, got] = await Promise.all([
      real.call(callOf(request, saved[0])).catch(failure),
      other.call(callOf(request, saved[1])).catch(failure),
    ]);
    outcome.calls += 1;
    remember(request, wanted, saved[0]);
    remember(request, got, saved[1]);
    for (const key of keysSent(request)) sent.add(key);
    const want = recordedAnswer(wanted);
    if (compare(request, want, got, sent) === 'exact') continue;
    outcome.differences.push({ step: index, request, want, got: recordedAnswer(got) });
    if (want.status !== got.status || request.method !== 'GET') break;
  }
  return outcome;
}

/** What an answer says where it is an error: ids and numbers aside, the same for the same cause. */
const said = ({ status, body, text }: RecordedResponse): string =>
  status < 400
    ? ''
    : ` “${JSON.stringify(body ?? text ?? '')
        .replace(/[0-9a-f]{8,}|\d+/g, '#')
        .slice(0, 90)}”`;

/** Differences of one kind have one signature: operation, statuses, what errors say, the first places that differ. */
export function signature({ request, want, got }: Difference): string {
  const operation = request === undefined ? 'seed' : operationOf(request);
  if (want.status !== got.status) return `${operation} ${want.status}→${got.status}${said(want)}${said(got)}`;
  const places = new Set(
    differences(want, got).map(({ at }) =>
      at.replace(/(model_info|litellm_params|data\[\])\.[^.]*(cost|_per_)[^.]*/, '$1.<price>'),
    ),
  );
  return `${operation} ${want.status} ${[...places].slice(0, 3).join(' ')}${said(want)}`;
}
