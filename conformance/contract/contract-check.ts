import type { Exchange, MockProxy } from '@litellm-models/mock-server';
import { assertMatchesContract } from './assert-response.ts';
import { ExtraKeys, noteKeys } from './extra-keys.ts';
import { addViolation } from './violations.ts';

/** What {@link ContractCheck} reads of a request and its response. */
interface Checked {
  readonly request: { readonly method: string; readonly path: string; readonly body: string };
  readonly response: Exchange['response'];
}

/** Checks that responses match the contract, and collects the violations for the end of the test. */
export class ContractCheck {
  readonly #extraKeys: ExtraKeys = new ExtraKeys();

  /** Allows what these values put into `litellm_params` and `model_info` in later responses. */
  allow(values: readonly unknown[]): void {
    noteKeys(this.#extraKeys, values);
  }

  /**
   * Checks one response.
   *
   * @param stored values that may be shown though no request contained them; read only if the response does not match without them
   */
  check({ request, response }: Checked, stored: () => readonly unknown[]): void {
    if (request.body !== '') this.allow([request.body]);
    if (this.#violation(request, response) === undefined) return;
    this.allow(stored());
    const violation = this.#violation(request, response);
    if (violation !== undefined) addViolation(violation);
  }

  #violation(
    { method, path }: Checked['request'],
    { status, headers, body: sent }: Checked['response'],
  ): string | undefined {
    const contentType = headers['content-type'];
    // The body of a response to HEAD is not sent.
    const text = method === 'HEAD' ? '' : typeof sent === 'string' ? sent : [...sent].join('');
    try {
      const body: unknown = /json/.test(contentType ?? '') && text !== '' ? JSON.parse(text) : text;
      assertMatchesContract({ method, path, status, contentType, body, extraKeys: this.#extraKeys });
      return undefined;
    } catch (error) {
      return String(error);
    }
  }
}

/** An observer for `onResponse` that checks each response of a mock. */
export function contractObserver(mock: () => MockProxy): (exchange: Exchange) => void {
  const contract = new ContractCheck();
  const stored = (): unknown[] =>
    mock().deployments.map(({ params, info }) => ({ litellm_params: params, model_info: info }));
  return (exchange) => contract.check(exchange, stored);
}
