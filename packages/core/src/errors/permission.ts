import { LitellmModelsError } from './base.ts';

/**
 * The key is valid, but its role, team or allowed routes do not permit the request.
 * Use a proxy admin's key, or a team admin's key for the team's own models.
 *
 * @example
 * if (PermissionError.isInstance(error)) console.error('use an admin key:', error.message);
 */
export class PermissionError extends LitellmModelsError {
  static override readonly code: 'permission' = 'permission';
  declare readonly code: 'permission';
}
