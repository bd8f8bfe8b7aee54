import type { PyValue } from '@litellm-models/python-semantics';

/**
 * What an operation throws to answer with an error. The core turns it into a response; each subclass is one of the
 * proxy's envelopes.
 */
export abstract class ProxyError extends Error {
  override name = 'ProxyError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>> | undefined;

  constructor(status: number, message: string, headers?: Readonly<Record<string, string>>) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  /** The body, which is sent as Python would write it. */
  abstract body(): PyValue;
}
