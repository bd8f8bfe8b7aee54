import { parseRetryAfter } from '@litellm-models/core';
import type { Settings } from '../options.ts';
import { type Circumstances, type Failure, failureOf, ofKey } from './failures.ts';
import { type AttemptStart, tell } from './hooks.ts';
import { limited, pause } from './limit.ts';
import { fetchFollowing } from './redirect.ts';
import { delayBefore, isPassing, neverSent } from './retry.ts';
import type { Answer, Call, CallOptions } from './types.ts';

const READ: Readonly<Record<string, string>> = { accept: 'application/json' };
const WRITE: Readonly<Record<string, string>> = { accept: 'application/json', 'content-type': 'application/json' };

/** Sends calls with the key, under time limits, and again where that is safe. */
export type Send = (call: Call, options?: CallOptions) => Promise<Answer>;

/**
 * The way every request takes: key, hooks, redirects, time-out of an attempt, deadline of the call, retries, one new key after a 401.
 * It gives every answer that arrived whole, whatever its status, and throws where there was none.
 *
 * @throws ConnectionError, TimeoutError, AbortedError; AuthenticationError when the key function fails
 */
export function createSend(settings: Settings): Send {
  const { baseUrl, key, hooks, retry } = settings;
  const headersFor = (call: Call, bearer: string): Record<string, string> => ({
    ...settings.headers,
    ...(call.body === undefined ? READ : WRITE),
    ...call.headers,
    authorization: `Bearer ${bearer}`,
  });

  async function attempt(call: Call, bearer: string, signal: AbortSignal): Promise<Answer> {
    const init: RequestInit = { method: call.method, headers: headersFor(call, bearer), signal };
    if (call.body !== undefined) init.body = call.body;
    const response = await fetchFollowing(settings.fetch, baseUrl + call.path, init);
    return { status: response.status, headers: response.headers, text: await response.text(), attempts: 0, response };
  }

  return async function send(call, options = {}) {
    const signal = options.signal ?? undefined;
    const perAttempt = options.timeout ?? settings.timeout;
    const total = options.deadline ?? settings.deadline;
    const end = performance.now() + total;
    let failed = 0;
    let renewed = false;
    for (let attempts = 1; ; attempts++) {
      const started = performance.now();
      const limit = Math.min(perAttempt, end - started);
      const event: AttemptStart = {
        operation: call.operation,
        method: call.method,
        path: call.path,
        attempt: attempts,
      };
      const circumstances = (whole: boolean): Circumstances => ({
        attempts,
        signal,
        timeout: whole ? total : perAttempt,
        total: whole,
        secrets: key.secretsWith(call.secrets),
      });
      let bearer = '';
      let answer: Answer | undefined;
      let failure: Failure | undefined;
      tell(hooks.onAttemptStart, event);
      try {
        const run = async (inner: AbortSignal): Promise<Answer> => {
          const held = key.current();
          bearer = typeof held === 'string' ? held : await ofKey(held);
          return attempt(call, bearer, inner);
        };
        answer = await limited(run, limit, signal);
        answer.attempts = attempts;
      } catch (error) {
        failure = failureOf(error, call, circumstances(limit < perAttempt));
        if (bearer !== '' && !neverSent(error)) call.mayHaveArrived = true;
      }
      const status = answer?.status;
      // A gateway speaks for a proxy that may be at work. A bare 500 is the proxy itself; what it means, the message says.
      if (status !== undefined && (status === 408 || status > 500)) call.mayHaveArrived = true;

      let wait: number | undefined;
      if (status === 401 && !renewed) {
        renewed = true;
        if (await isRenewed(bearer, end - performance.now(), signal)) wait = 0;
      } else if (failure ? failure.passing : isPassing(status as number)) {
        failed += 1;
        if (call.retry && failed < retry.attempts) {
          wait = delayBefore(retry, failed, parseRetryAfter(answer?.headers.get('retry-after')));
          if (wait !== undefined && performance.now() + wait >= end) wait = undefined;
        }
      }
      if (hooks.onAttemptEnd) {
        const duration = performance.now() - started;
        tell(hooks.onAttemptEnd, { ...event, duration, status, error: failure?.error.code, retryIn: wait });
      }
      if (wait === undefined) {
        if (answer) return answer;
        throw failure?.error;
      }
      if (wait > 0) {
        await pause(wait, signal).catch((error: unknown) => {
          throw failureOf(error, call, circumstances(true)).error;
        });
      }
    }
  };

  /** Asks the key function again, for as long as the call may still last. A function that fails leaves the 401 as the answer. */
  async function isRenewed(refused: string, left: number, signal: AbortSignal | undefined): Promise<boolean> {
    // An aborted call goes round once more, where the abort is reported.
    return limited(() => key.renewed(refused), left, signal).catch(() => signal?.aborted === true);
  }
}
