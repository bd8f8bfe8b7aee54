import type { Principal } from '../../auth/principal.ts';
import type { RouterDeployment } from '../../router/deployment.ts';
import { infoText } from '../../router/deployment.ts';
import { deploymentsOf } from '../../router/lookup.ts';
import type { Router } from '../../router/router.ts';
import { matchWildcard } from '../../router/wildcard-name.ts';
import { hasAdminView } from './roles.ts';

/** Whether a deployment is hidden from callers who are not administrators. */
export function isHidden(deployment: RouterDeployment): boolean {
  return deployment.model_info['discoverable'] === false;
}

function hiddenWildcards(router: Router, teamId: string | undefined): string[] {
  const routers = [router.patterns, teamId === undefined ? undefined : router.teamPatterns(teamId)];
  return routers.flatMap((patterns) =>
    (patterns?.entries() ?? []).filter((pattern) => pattern.deployments.some(isHidden)).map((pattern) => pattern.name),
  );
}

/** Tests whether a name routes to hidden deployments only. For administrators, no name does. */
export function hiddenNames(
  router: Router,
  principal: Principal,
  teamId: string | undefined,
): (name: string) => boolean {
  const hidden = hasAdminView(principal) ? [] : [...router.listedAliases(), ...router.all()].filter(isHidden);
  if (hidden.length === 0) return () => false;
  const names = new Set(hidden.flatMap((d) => [d.model_name, infoText(d, 'team_public_model_name')]));
  const wildcards = hiddenWildcards(router, teamId);
  return (name) => {
    const provider = router.prices.providerOf(name)?.provider ?? 'None';
    const isCandidate =
      names.has(name) ||
      wildcards.some((wildcard) => [name, `${provider}/${name}`].some((n) => matchWildcard(wildcard, n)));
    if (!isCandidate) return false;
    const deployments = deploymentsOf(router, name, teamId);
    return deployments.length > 0 && deployments.every(isHidden);
  };
}

/** The names whose deployments are all blocked. Deployments without a name do not count. */
export function pausedNames(router: Router): Set<string> {
  const serving = new Set<string>();
  const paused = new Set<string>();
  for (const deployment of [...router.listedAliases(), ...router.all()]) {
    if (deployment.model_name === '') continue;
    (deployment.model_info['blocked'] === true ? paused : serving).add(deployment.model_name);
  }
  for (const name of serving) paused.delete(name);
  return paused;
}
