import { infoText } from '../../router/deployment.ts';
import type { ReadContext } from './context.ts';

/** A listed name as the caller sees it, with the name it stands for. */
export type ShownName = readonly [shown: string, name: string];

/** Names made up for a team's own deployments shown as the team calls them, the first of several that are shown alike. */
export function publicNames({ router, settings }: ReadContext, names: readonly string[]): readonly ShownName[] {
  const byMadeUp = new Map<string, string>();
  if (settings['use_team_public_model_name'] !== false) {
    for (const deployment of router.all()) {
      const team = infoText(deployment, 'team_id');
      const shown = infoText(deployment, 'team_public_model_name');
      if (team === undefined || shown === undefined) continue;
      if (deployment.model_name.startsWith(`model_name_${team}_`)) byMadeUp.set(deployment.model_name, shown);
    }
  }
  if (byMadeUp.size === 0) return names.map((name) => [name, name]);
  const firsts = new Map<string, string>();
  for (const name of names) {
    const shown = byMadeUp.get(name) ?? name;
    if (!firsts.has(shown)) firsts.set(shown, name);
  }
  return Array.from(firsts);
}
