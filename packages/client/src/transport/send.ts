import { type LitellmModelsError, parseRetryAfter } from '@litellm-models/core';
import { checkOptions } from '../arguments.ts';
import type { Settings } from '../options.ts';
import { type Answer, type Call, type CallOptions, callOptionRules, type ResolvedCallOptions } from './call.ts';
import { type AttemptStart, callHook } from './hooks.ts';
import { fetchWithRedirects } from './redirect.ts';
import { isRetryable, retryDelay } from './retry.ts';
import { sleep, withTimeLimit } from './time-limit.ts';
import { toTransportError, wasNeverSent } from './transport-error.ts';

const JSON_TYPE = 'application/json';

/** Sends calls with the key, under time limits, and again where that is safe. */
export type Send = (call: Call, options?: CallOptions) => Promise<Answer>;

/**
 * The way every request takes: key, hooks, redirects, time-out of an attempt, deadline of the call, retries, one new key after a 401.
 * It gives every answer that arrived whole, whatever its status, and throws where there was none.
 *
 * @throws ConnectionError, TimeoutError, AbortedError; AuthenticationError when the key function fails; TypeError naming an option that is wrong
 */
export function createSend(settings: Settings): Send {
  const { baseUrl, key, hooks, retry } = settings;
  const rules = callOptionRules(settings.timeout, settings.deadline);
  const headersFor = (call: Call, bearer: string): Record<string, string> => ({
    ...settings.headers,
    accept: JSON_TYPE,
    ...(call.body !== undefined && { 'content-type': JSON_TYPE }),
    ...call.headers,
    authorization: `Bearer ${bearer}`,
  });

  async function attempt(call: Call, bearer: string, signal: AbortSignal): Promise<Answer> {
    const init: RequestInit = { method: call.method, headers: headersFor(call, bearer), signal };
    if (call.body !== undefined) init.body = call.body;
    const response = await fetchWithRedirects(settings.fetch, baseUrl + call.path, init);
    return { status: response.status, headers: response.headers, text: await response.text(), attempts: 0, response };
  }

  /** Asks the key function again, for as long as the call may still last. A function that fails leaves the 401 as the answer. */
  function isRenewed(refused: string, left: number, signal: AbortSignal | undefined): Promise<boolean> {
    // An aborted call goes round once more, where the abort is reported.
    return withTimeLimit(() => key.refresh(refused), left, signal).catch(() => signal?.aborted === true);
  }

  return async function send(call, options = {}) {
    const { signal: given, timeout, deadline } = checkOptions<ResolvedCallOptions>(options, rules, 'A call');
    const signal = given ?? undefined;
    const { operation, method, path } = call;
    const end = performance.now() + deadline;
    let sent = 0;
    let failed = 0;
    let renewed = false;
    let bearer = '';
    const failure = (thrown: unknown, isWhole: boolean): LitellmModelsError =>
      toTransportError(thrown, call, {
        attempts: sent,
        signal,
        limit: isWhole
          ? `${deadline} ms, the deadline of the whole call`
          : `${timeout} ms, the time-out of one attempt`,
        noKey: bearer === '',
        secrets: key.secretsWith(call.secrets),
      });
    for (let number = 1; ; number++) {
      const started = performance.now();
      const left = end - started;
      const event: AttemptStart = { operation, method, path, attempt: number };
      bearer = '';
      let answer: Answer | undefined;
      let error: LitellmModelsError | undefined;
      let wait: number | undefined;
      callHook(hooks.onAttemptStart, event);
      try {
        const run = async (inner: AbortSignal): Promise<Answer> => {
          const held = key.current();
          const fresh = typeof held === 'string' ? held : await held;
          // A key that came too late is sent nowhere: another attempt may be at work.
          if (inner.aborted) throw inner.reason;
          bearer = fresh;
          sent += 1;
          return attempt(call, bearer, inner);
        };
        answer = await withTimeLimit(run, Math.min(timeout, left), signal);
        answer.attempts = sent;
      } catch (thrown) {
        error = failure(thrown, left < timeout);
        if (bearer === '') key.abandonPending();
        else if (!wasNeverSent(thrown)) call.mayHaveReachedProxy = true;
      }
      const status = answer?.status ?? 0;
      // A gateway speaks for a proxy that may be at work. A bare 500 is the proxy itself; what it means, the message says.
      if (status === 408 || status > 500) call.mayHaveReachedProxy = true;

      if (status === 401 && !renewed) {
        renewed = true;
        if (await isRenewed(bearer, end - performance.now(), signal)) wait = 0;
      } else if (isRetryable(status) || error?.code === 'connection' || error?.code === 'timeout') {
        failed += 1;
        if (call.retry && failed < retry.attempts) {
          wait = retryDelay(retry, failed, parseRetryAfter(answer?.headers.get('retry-after')));
          if (wait !== undefined && performance.now() + wait >= end) wait = undefined;
        }
      }
      if (hooks.onAttemptEnd) {
        const duration = performance.now() - started;
        callHook(hooks.onAttemptEnd, { ...event, duration, status: answer?.status, error: error?.code, retryIn: wait });
      }
      if (wait === undefined) {
        if (answer) return answer;
        throw error;
      }
      if (wait > 0) {
        await sleep(wait, signal).catch((thrown: unknown) => {
          throw failure(thrown, true);
        });
      }
    }
  };
}
