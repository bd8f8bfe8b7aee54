import { PythonError } from '@litellm-models/python-semantics';
import type { IdSource } from '@litellm-models/python-semantics/pydantic';
import { isConfigDict } from '../config/config-dict.ts';
import type { ValidationRelease } from '../validation/types.ts';
import { validateModel } from '../validation/validate-model.ts';
import type { ReadDeployment, RouterDeployment } from './deployment.ts';
import { type RouterFacts, setOf } from './facts.ts';
import type { ReadModel } from './router-release.ts';

const RANDOM_IDS: IdSource = { uuid: () => globalThis.crypto.randomUUID() };

/** Returns a function that validates config entries and rows as the release does, which removes capability fields from the parameters. */
export function deploymentReader(validation: ValidationRelease, facts: RouterFacts): ReadDeployment {
  const capabilities = setOf(facts.capabilityFields);
  return (entry, ids = RANDOM_IDS) => {
    const rawParams = entry['litellm_params'];
    if (!isConfigDict(rawParams)) throw new PythonError('TypeError', 'litellm_params is not a mapping');
    const params = validateModel(validation, 'LiteLLM_Params', rawParams, { ids });
    const model = validateModel(validation, 'Deployment', { ...entry, litellm_params: params }, { ids });
    const dumped = model.dump({ excludeNone: true });
    const served = Object.entries(dumpedParams(dumped)).filter(([name]) => !capabilities.has(name));
    return { ...dumped, litellm_params: Object.fromEntries(served) } as RouterDeployment;
  };
}

function dumpedParams(dumped: { readonly [key: string]: unknown }): RouterDeployment['litellm_params'] {
  return dumped['litellm_params'] as RouterDeployment['litellm_params'];
}

/** Returns a function that validates a served deployment again as the release does. */
export function servedDeploymentReader(validation: ValidationRelease): (served: RouterDeployment) => RouterDeployment {
  return (served) =>
    validateModel(validation, 'Deployment', served, { ids: RANDOM_IDS }).dump({
      excludeNone: true,
    }) as RouterDeployment;
}

/** Returns a function that validates and dumps the classes that the release returns for model groups. */
export function modelReader(validation: ValidationRelease): ReadModel {
  const options = { mode: 'json', keepsFloats: true } as const;
  return (className, dict) => validateModel(validation, className, dict, { ids: RANDOM_IDS }).dump(options);
}
