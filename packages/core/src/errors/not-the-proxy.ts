import { LitellmModelsError } from './base.ts';

/**
 * The response does not come from a LiteLLM proxy: a gateway's error page, a login page with status 200, a truncated or unrelated body.
 * `kind` says what it is, `rawBody` holds it with secrets redacted.
 *
 * @example
 * if (NotTheProxyError.isInstance(error)) console.error(error.status, error.rawBody?.slice(0, 200));
 */
export class NotTheProxyError extends LitellmModelsError {
  static override readonly code: 'not_the_proxy' = 'not_the_proxy';
  declare readonly code: 'not_the_proxy';
}
