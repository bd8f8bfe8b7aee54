import { LitellmModelsError } from './base.ts';

/**
 * The proxy has no such route or method: a wrong base URL, an id with a slash in a path, an older proxy.
 * Nothing is said about a deployment: do not take it for "not there".
 *
 * @example
 * if (RouteNotFoundError.isInstance(error)) console.error(error.message);
 */
export class RouteNotFoundError extends LitellmModelsError {
  static override readonly code: 'route_not_found' = 'route_not_found';
  declare readonly code: 'route_not_found';
}
