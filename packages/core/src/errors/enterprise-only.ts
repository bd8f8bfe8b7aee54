import { LitellmModelsError } from './base.ts';

/**
 * The feature (models of a team, for one) needs a licence of LiteLLM Enterprise.
 * Leave the feature out, or set `LITELLM_LICENSE` on the proxy.
 *
 * @example
 * if (EnterpriseOnlyError.isInstance(error)) console.error(error.message);
 */
export class EnterpriseOnlyError extends LitellmModelsError {
  static override readonly code: 'enterprise_only' = 'enterprise_only';
  declare readonly code: 'enterprise_only';
}
