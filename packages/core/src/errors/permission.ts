import { LitellmModelsError } from './base.ts';

/**
 * The key may not do this: its role, its team or its routes forbid it.
 * Use a proxy admin's key, or a team admin's for a team's own models.
 *
 * @example
 * if (PermissionError.isInstance(error)) console.error(error.message);
 */
export class PermissionError extends LitellmModelsError {
  static override readonly code: 'permission' = 'permission';
  declare readonly code: 'permission';
}
