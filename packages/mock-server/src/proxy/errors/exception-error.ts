import type { PyValue } from '@litellm-models/python-semantics';
import { ProxyError, type ProxyErrorOptions } from './proxy-error.ts';

/** The `error` object of LiteLLM's own envelope. */
export interface ExceptionFields {
  readonly message: string;
  readonly type: string;
  /** The parameter that the error concerns. LiteLLM often sends the string "None" instead of null. */
  readonly param: string | null;
}

/**
 * LiteLLM's `ProxyException`: `{"error": {message, type, param, code}}`.
 *
 * @example
 * throw new ExceptionError(404, { message: 'Model x not found on proxy.', type: 'not_found_error', param: null });
 */
export class ExceptionError extends ProxyError {
  override name = 'ExceptionError';
  readonly fields: ExceptionFields;

  constructor(status: number, fields: ExceptionFields, options?: ProxyErrorOptions) {
    super(status, fields.message, options);
    this.fields = fields;
  }

  override body(): PyValue {
    const { message, type, param } = this.fields;
    return { error: { message, type, param, code: String(this.status) } };
  }
}
