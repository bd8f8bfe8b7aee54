import { redact } from '@litellm-models/core';
import type { ProxyState } from '../proxy/state.ts';
import { getKey } from '../python/values.ts';

/** A deployment that is served; secrets are gone. */
export interface ServedDeployment {
  readonly id: string;
  readonly name: string;
  /** The provider's model, such as `openai/gpt-4o`. */
  readonly model: string;
  readonly source: 'config' | 'database';
  readonly params: unknown;
  readonly info: unknown;
}

/** The deployments a proxy serves, in its order. */
export function servedDeployments(state: ProxyState): ServedDeployment[] {
  return [...state.router.all()].map(({ model_name: name, litellm_params: params, model_info: info }) => ({
    id: String(getKey(info, 'id')),
    name,
    model: String(getKey(params, 'model')),
    source: getKey(info, 'db_model') === true ? 'database' : 'config',
    params: redact(params),
    info: redact(info),
  }));
}
