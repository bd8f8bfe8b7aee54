import type { PriceBook } from '@litellm-models/catalog';
import { toPyDict } from '../config/config-dict.ts';
import { checkEnvironment, checkStrictParams } from './admission.ts';
import type { ConfigEntry } from './config-entry.ts';
import type { RouterDeployment } from './deployment.ts';
import { registerPrices, registerWholeInfo } from './pricing.ts';
import type { RouterRelease } from './router-release.ts';
import { checkTagPatterns } from './tag-patterns.ts';

/**
 * Returns the deployment of a config entry. Registers its prices first, so that the prices of a refused entry remain registered.
 *
 * @throws RefusedDeployment, PythonError or ModelLookupError if the proxy skips the entry
 */
export function configDeployment(entry: ConfigEntry, release: RouterRelease, prices: PriceBook): RouterDeployment {
  const deployment = release.readDeployment(entry);
  checkStrictParams(entry, deployment, release);
  if (release.leaksInfo) registerWholeInfo(deployment, toPyDict(entry.model_info), release, prices);
  else registerPrices(deployment, release, prices);
  checkEnvironment(deployment);
  if (release.checksTagPatterns) checkTagPatterns(deployment.litellm_params);
  return deployment;
}
