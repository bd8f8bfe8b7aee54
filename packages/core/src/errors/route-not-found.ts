import { LitellmModelsError } from './base.ts';

/**
 * The proxy has no such route or method: the base URL is wrong, the id in the path contains a slash, or the proxy is too old.
 * It does not mean that a deployment does not exist.
 *
 * @example
 * if (RouteNotFoundError.isInstance(error)) console.error('check the base URL:', error.path);
 */
export class RouteNotFoundError extends LitellmModelsError {
  static override readonly code: 'route_not_found' = 'route_not_found';
  declare readonly code: 'route_not_found';
}
