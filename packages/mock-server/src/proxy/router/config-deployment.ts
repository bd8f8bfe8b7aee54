import type { PriceBook } from '@litellm-models/catalog';
import type { PyDict } from '@litellm-models/python-semantics';
import { checkEnvironment, checkStrictParams } from './admission.ts';
import type { RouterDeployment } from './deployment.ts';
import { registerPrices, registerWholeInfo } from './pricing.ts';
import type { RouterRelease } from './router-release.ts';
import { checkTagPatterns } from './tag-patterns.ts';

/**
 * The deployment that a config entry stands for. Its prices are registered on the way, those of an entry that is refused then too.
 *
 * @throws RefusedDeployment, PythonError, ModelLookupError where the proxy leaves the entry out
 */
export function configDeployment(
  entry: PyDict & { readonly model_info: PyDict },
  release: RouterRelease,
  prices: PriceBook,
): RouterDeployment {
  const deployment = release.readDeployment(entry);
  checkStrictParams(entry, deployment, release);
  if (release.leaksInfo) registerWholeInfo(deployment, entry.model_info, release, prices);
  else registerPrices(deployment, release, prices);
  checkEnvironment(deployment);
  if (release.checksTagPatterns) checkTagPatterns(deployment.litellm_params);
  return deployment;
}
