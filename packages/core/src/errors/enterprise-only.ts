import { LitellmModelsError } from './base.ts';

/**
 * The request uses a feature, such as team models, that needs a LiteLLM Enterprise license.
 * Do without the feature, or set `LITELLM_LICENSE` on the proxy.
 *
 * @example
 * if (EnterpriseOnlyError.isInstance(error)) console.error('leave model_info.team_id out:', error.message);
 */
export class EnterpriseOnlyError extends LitellmModelsError {
  static override readonly code: 'enterprise_only' = 'enterprise_only';
  declare readonly code: 'enterprise_only';
}
