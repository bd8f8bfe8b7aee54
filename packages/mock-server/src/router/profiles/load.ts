import type { ProfileName } from '../../profiles/profile.ts';
import type { ValidationProfile } from '../../validation/types.ts';
import type { RouterFacts } from '../facts.ts';
import type { RouterDifferences, RouterProfile } from '../profile.ts';
import { deploymentReader, deploymentRereader, modelReader } from '../read-deployment.ts';
import { differences171, differences1106, differences1109 } from './differences.ts';

const PARTS: Record<ProfileName, { differences: RouterDifferences; facts: () => Promise<{ facts: RouterFacts }> }> = {
  '1.71': { differences: differences171, facts: () => import('../generated/router-1.71.ts') },
  '1.106': { differences: differences1106, facts: () => import('../generated/router-1.106.ts') },
  '1.109': { differences: differences1109, facts: () => import('../generated/router-1.109.ts') },
};

/**
 * Puts the router's part of a profile together; its facts are imported only now.
 *
 * @param validation the same release's validation, by which config entries and rows are read
 */
export async function loadRouterProfile(name: ProfileName, validation: ValidationProfile): Promise<RouterProfile> {
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
