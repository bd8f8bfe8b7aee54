import type { PyValue } from '@litellm-models/python-semantics';

/** Headers and the cause of a {@link ProxyError}. */
export interface ProxyErrorOptions {
  /** Headers of the response by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The error that the proxy converted to this one. */
  readonly cause?: unknown;
}

/** An error response of the proxy. Each subclass has one of the proxy's envelopes. */
export abstract class ProxyError extends Error {
  override name = 'ProxyError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>> | undefined;

  constructor(status: number, message: string, { headers, cause }: ProxyErrorOptions = {}) {
    super(message, { cause });
    this.status = status;
    this.headers = headers;
  }

  /** Returns the body, which is serialized as Python serializes JSON. */
  abstract body(): PyValue;
}
