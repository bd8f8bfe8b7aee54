import type { PyValue } from '@litellm-models/python-semantics';
import { ProxyError, type ProxyErrorOptions } from './proxy-error.ts';

/**
 * FastAPI's `HTTPException`, with the body `{"detail": …}`. The detail is a string, an object such as `{"error": "…"}`, or the list of
 * validation errors.
 *
 * @example
 * throw new DetailError(400, { error: 'Model id = x not found on litellm proxy' });
 */
export class DetailError extends ProxyError {
  override name = 'DetailError';
  readonly detail: PyValue;

  constructor(status: number, detail: PyValue, options?: ProxyErrorOptions) {
    super(status, typeof detail === 'string' ? detail : `HTTP ${status}`, options);
    this.detail = detail;
  }

  override body(): PyValue {
    return { detail: this.detail };
  }
}
