import { redact } from '@litellm-models/core';
import { getKey, isDict } from '@litellm-models/python-semantics';
import { type ConfigDict, toPyDict } from '../proxy/config/config-dict.ts';
import type { RouterDeployment } from '../proxy/router/deployment.ts';
import { generateModelId } from '../proxy/router/model-id.ts';
import type { ProxyState } from '../proxy/state/state.ts';

/** A deployment that the mock serves. Secrets are redacted. */
export interface ServedDeployment {
  /** The model id: `model_info.id`. */
  readonly id: string;
  /** The model name that users call: `model_name`. */
  readonly name: string;
  /** The provider's model, such as `openai/gpt-4o`: `litellm_params.model`. */
  readonly model: string;
  /** Whether the deployment is from the config, or was added through the API. */
  readonly source: 'config' | 'database';
  /** `litellm_params` */
  readonly params: unknown;
  /** `model_info` */
  readonly info: unknown;
}

/** Returns the deployments that a proxy serves, in the order of the proxy. */
export function servedDeployments(state: ProxyState): ServedDeployment[] {
  return [...state.router.all()].map(toServedDeployment);
}

/** Returns the deployments that a config lists, without the fields that the proxy adds from the data of the release. */
export function configDeployments(list: readonly ConfigDict[]): ServedDeployment[] {
  return list.map(toPyDict).flatMap(({ model_name: name, litellm_params: params, model_info: info = {} }) => {
    if (typeof name !== 'string' || !isDict(params) || !isDict(info)) return [];
    const id = Object.hasOwn(info, 'id') ? info['id'] : generateModelId(name, params);
    return [toServedDeployment({ model_name: name, litellm_params: params, model_info: { ...info, id: id ?? null } })];
  });
}

function toServedDeployment({
  model_name: name,
  litellm_params: params,
  model_info: info,
}: RouterDeployment): ServedDeployment {
  return {
    id: String(getKey(info, 'id')),
    name,
    model: String(getKey(params, 'model')),
    source: getKey(info, 'db_model') === true ? 'database' : 'config',
    params: redact(params),
    info: redact(info),
  };
}
