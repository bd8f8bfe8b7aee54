import { LitellmModelsError } from './base.ts';

/**
 * The proxy does not store models: it has no database (`kind` is `no_database`), or `store_model_in_db` is off.
 * Set `DATABASE_URL` and `STORE_MODEL_IN_DB=True` on the proxy.
 *
 * @example
 * if (DatabaseOffError.isInstance(error)) console.error('set STORE_MODEL_IN_DB=True on the proxy');
 */
export class DatabaseOffError extends LitellmModelsError {
  static override readonly code: 'database_off' = 'database_off';
  declare readonly code: 'database_off';
}
