import type { RouterFacts } from '../proxy/router/facts.ts';
import { deploymentReader, deploymentRereader, modelReader } from '../proxy/router/read-deployment.ts';
import type { RouterDifferences, RouterRelease } from '../proxy/router/router-release.ts';
import type { ValidationRelease } from '../proxy/validation/types.ts';
import type { ProfileName } from './names.ts';
import { differences171, differences1106, differences1109 } from './router-differences.ts';

const PARTS: Record<ProfileName, { differences: RouterDifferences; facts: () => Promise<{ facts: RouterFacts }> }> = {
  '1.71': { differences: differences171, facts: () => import('./1.71/generated/router.ts') },
  '1.106': { differences: differences1106, facts: () => import('./1.106/generated/router.ts') },
  '1.109': { differences: differences1109, facts: () => import('./1.109/generated/router.ts') },
};

/**
 * Puts the router's part of a release together; its facts are imported only now.
 *
 * @param validation the same release's validation, by which config entries and rows are read
 */
export async function loadRouter(name: ProfileName, validation: ValidationRelease): Promise<RouterRelease> {
  const { differences, facts } = PARTS[name];
  const loaded = (await facts()).facts;
  return {
    ...differences,
    facts: loaded,
    readDeployment: deploymentReader(validation, loaded),
    rereadDeployment: deploymentRereader(validation),
    readModel: modelReader(validation),
  };
}
