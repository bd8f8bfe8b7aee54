import type { PriceBook } from '@litellm-models/catalog';
import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import { checkEnvironment, checkStrictParams } from './admission.ts';
import type { RouterDeployment } from './deployment.ts';
import { registerPrices, registerWholeInfo } from './pricing.ts';
import type { RouterProfile } from './router-release.ts';
import { checkTagPatterns } from './tag-patterns.ts';

/**
 * The deployment that a config entry stands for. Its prices are registered on the way, those of an entry that is refused then too.
 *
 * @throws RefusedDeployment, PythonError, LookupFault where the proxy leaves the entry out
 */
export function configDeployment(
  entry: PyDict & { readonly model_info: PyDict },
  profile: RouterProfile,
  prices: PriceBook<PyValue>,
): RouterDeployment {
  const deployment = profile.readDeployment(entry);
  checkStrictParams(entry, deployment, profile);
  if (profile.leaksInfo) registerWholeInfo(deployment, entry.model_info, profile, prices);
  else registerPrices(deployment, profile, prices);
  checkEnvironment(deployment);
  if (profile.checksTagPatterns) checkTagPatterns(deployment.litellm_params);
  return deployment;
}
