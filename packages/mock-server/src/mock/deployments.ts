import { redact } from '@litellm-models/core';
import { getKey, isDict } from '@litellm-models/python-semantics';
import { type ConfigDict, toPyDict } from '../proxy/config/config-dict.ts';
import type { RouterDeployment } from '../proxy/router/deployment.ts';
import { generateModelId } from '../proxy/router/model-id.ts';
import type { ProxyState } from '../proxy/state/state.ts';

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
  return [...state.router.all()].map(shown);
}

/** The deployments a config lists, as far as they are known before the release's own data is there. */
export function listedDeployments(list: readonly ConfigDict[]): ServedDeployment[] {
  return list.map(toPyDict).flatMap(({ model_name: name, litellm_params: params, model_info: info = {} }) => {
    if (typeof name !== 'string' || !isDict(params) || !isDict(info)) return [];
    const id = Object.hasOwn(info, 'id') ? info['id'] : generateModelId(name, params);
    return [shown({ model_name: name, litellm_params: params, model_info: { ...info, id: id ?? null } })];
  });
}

function shown({ model_name: name, litellm_params: params, model_info: info }: RouterDeployment): ServedDeployment {
  return {
    id: String(getKey(info, 'id')),
    name,
    model: String(getKey(params, 'model')),
    source: getKey(info, 'db_model') === true ? 'database' : 'config',
    params: redact(params),
    info: redact(info),
  };
}
