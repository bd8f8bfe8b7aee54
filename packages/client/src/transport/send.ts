import { type LitellmModelsError, parseRetryAfter } from '@litellm-models/core';
import { checkOptions } from '../arguments.ts';
import type { Settings } from '../options.ts';
import {
  type BufferedResponse,
  type Call,
  type CallOptions,
  callOptionRules,
  type ResolvedCallOptions,
} from './call.ts';
import { type AttemptStart, callHook } from './hooks.ts';
import { fetchWithRedirects } from './redirect.ts';
import { isRetryable, retryDelay } from './retry.ts';
import { sleep, withTimeLimit } from './time-limit.ts';
import { toTransportError, wasNeverSent } from './transport-error.ts';

const JSON_TYPE = 'application/json';

/** Sends a call and returns its response, whatever its status. */
export type Send = (call: Call, options?: CallOptions) => Promise<BufferedResponse>;

/**
 * Returns the function that sends all requests. It adds the key, calls hooks, follows redirects, enforces the time limits, retries, and gets a new
 * key after a 401.
 *
 * @throws TypeError naming the invalid option
 * @throws ConnectionError, TimeoutError, or AbortedError if there is no complete response
 * @throws AuthenticationError if the `apiKey` function fails
 * @example const send = createSend(settings);
 */
export function createSend(settings: Settings): Send {
  const { baseUrl, key, hooks, retry } = settings;
  const rules = callOptionRules(settings.timeout, settings.deadline);

  async function sendOnce(call: Call, bearer: string, signal: AbortSignal): Promise<BufferedResponse> {
    const hasBody = call.body !== undefined;
    const headers = {
      ...settings.headers,
      accept: JSON_TYPE,
      ...(hasBody && { 'content-type': JSON_TYPE }),
      ...call.headers,
      authorization: `Bearer ${bearer}`,
    };
    const init: RequestInit = { method: call.method, headers, signal, ...(hasBody && { body: call.body }) };
    const original = await fetchWithRedirects(settings.fetch, baseUrl + call.path, init);
    return { status: original.status, headers: original.headers, text: await original.text(), attempts: 0, original };
  }

  return async function send(call, options = {}) {
    const checked = checkOptions<ResolvedCallOptions>(options, rules);
    const { timeout, deadline } = checked;
    const signal = checked.signal ?? undefined;
    const { operation, method, path } = call;
    const end = performance.now() + deadline;
    let sent = 0;
    let failures = 0;
    let isKeyRefreshed = false;
    let bearer = '';
    const toError = (thrown: unknown, isDeadline: boolean): LitellmModelsError =>
      toTransportError(thrown, call, {
        attempts: sent,
        signal,
        limit: isDeadline ? `${deadline} ms (options.deadline)` : `${timeout} ms (options.timeout)`,
        isKeyMissing: bearer === '',
        secrets: key.secretsWith(call.secrets),
      });
    for (let attempt = 1; ; attempt++) {
      const start = performance.now();
      const timeLeft = end - start;
      const event: AttemptStart = { operation, method, path, attempt };
      bearer = '';
      let response: BufferedResponse | undefined;
      let error: LitellmModelsError | undefined;
      let delay: number | undefined;
      callHook(hooks.onAttemptStart, event);
      try {
        const run = async (attemptSignal: AbortSignal): Promise<BufferedResponse> => {
          const current = key.current();
          const value = typeof current === 'string' ? current : await current;
          // A key that arrives after the time limit must not be sent: another attempt may be running.
          if (attemptSignal.aborted) throw attemptSignal.reason;
          bearer = value;
          sent += 1;
          return sendOnce(call, bearer, attemptSignal);
        };
        response = await withTimeLimit(run, Math.min(timeout, timeLeft), signal);
        response.attempts = sent;
      } catch (thrown) {
        error = toError(thrown, timeLeft < timeout);
        if (bearer === '') key.abandonPending();
        else if (!wasNeverSent(thrown)) call.mayHaveReachedProxy = true;
      }
      const status = response?.status ?? 0;
      // A gateway returns 408 and 502 to 504 while the proxy may still be working. A 500 is the proxy's own: its message says what happened.
      if (status === 408 || status > 500) call.mayHaveReachedProxy = true;

      if (status === 401 && !isKeyRefreshed) {
        isKeyRefreshed = true;
        // If the `apiKey` function fails, the 401 is the result. After an abort, one more attempt reports it.
        const hasNewKey = await withTimeLimit(() => key.refresh(bearer), end - performance.now(), signal).catch(
          () => signal?.aborted === true,
        );
        if (hasNewKey) delay = 0;
      } else if (isRetryable(status) || error?.code === 'connection' || error?.code === 'timeout') {
        failures += 1;
        if (call.retryable && failures < retry.attempts) {
          delay = retryDelay(retry, failures, parseRetryAfter(response?.headers.get('retry-after')));
          if (delay !== undefined && performance.now() + delay >= end) delay = undefined;
        }
      }
      callHook(hooks.onAttemptEnd, {
        ...event,
        duration: performance.now() - start,
        status: response?.status,
        errorCode: error?.code,
        retryIn: delay,
      });
      if (delay === undefined) {
        if (response) return response;
        throw error;
      }
      if (delay > 0) {
        await sleep(delay, signal).catch((thrown: unknown) => {
          throw toError(thrown, true);
        });
      }
    }
  };
}
