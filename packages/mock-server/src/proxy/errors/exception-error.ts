import type { PyValue } from '@litellm-models/python-semantics';
import { ProxyError } from './proxy-error.ts';

/** What stands in the `error` object of LiteLLM's own envelope. */
export interface ExceptionFields {
  readonly message: string;
  readonly type: string;
  /** LiteLLM often writes the text "None" here; null stands for JSON null. */
  readonly param: string | null;
  /** The status as text, save where LiteLLM gives another code. */
  readonly code?: string | null;
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

  constructor(status: number, fields: ExceptionFields, headers?: Readonly<Record<string, string>>) {
    super(status, fields.message, headers);
    this.fields = fields;
  }

  /** The same error with null where the proxy writes the text "None". */
  withNull(): ExceptionError {
    return this.fields.param === 'None'
      ? new ExceptionError(this.status, { ...this.fields, param: null }, this.headers)
      : this;
  }

  override body(): PyValue {
    const { message, type, param, code = String(this.status) } = this.fields;
    return { error: { message, type, param, code } };
  }
}
