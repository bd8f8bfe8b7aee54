import { LitellmModelsError } from './base.ts';

/**
 * Something else answered: a gateway's page, a login page with status 200, a cut or meaningless body.
 *
 * @example
 * if (NotTheProxyError.isInstance(error)) console.error(error.status, error.rawBody?.slice(0, 200));
 */
export class NotTheProxyError extends LitellmModelsError {
  static override readonly code: 'not_the_proxy' = 'not_the_proxy';
  declare readonly code: 'not_the_proxy';
}
