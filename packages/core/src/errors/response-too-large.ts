import { LitellmModelsError } from './base.ts';

/**
 * The response is larger than the client's limit, so the rest of it was not read. Not retried.
 * Read a long list in parts, or raise the limit.
 *
 * @example
 * if (ResponseTooLargeError.isInstance(error)) console.error('the list has too many deployments:', error.message);
 */
export class ResponseTooLargeError extends LitellmModelsError {
  static override readonly code: 'response_too_large' = 'response_too_large';
  declare readonly code: 'response_too_large';
}
