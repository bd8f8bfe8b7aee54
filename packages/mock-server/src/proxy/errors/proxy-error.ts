import type { PyValue } from '@litellm-models/python-semantics';

/** Headers and the cause of a {@link ProxyError}. */
export interface ProxyErrorOptions {
  /** Headers of the response by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The error that the proxy's code turned into this one. */
  readonly cause?: unknown;
}

/** An error response. Each subclass is one of the proxy's envelopes. */
export abstract class ProxyError extends Error {
  override name = 'ProxyError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>> | undefined;

  constructor(status: number, message: string, { headers, cause }: ProxyErrorOptions = {}) {
    super(message, { cause });
    this.status = status;
    this.headers = headers;
  }

  /** The body, which is serialized as Python does. */
  abstract body(): PyValue;
}
