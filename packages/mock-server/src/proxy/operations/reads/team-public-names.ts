import { generalSetting } from '../../config/proxy-config.ts';
import { infoText } from '../../router/deployment.ts';
import type { ReadContext } from './context.ts';

/** A name as the caller sees it, and the name that it represents. */
export type ShownName = readonly [shown: string, name: string];

/** Replaces the generated names of teams' deployments by their public names. Of several with one public name, the first counts. */
export function publicNames({ router, config }: ReadContext, names: readonly string[]): readonly ShownName[] {
  const byGenerated = new Map<string, string>();
  if (generalSetting(config, 'use_team_public_model_name') !== false) {
    for (const deployment of router.all()) {
      const team = infoText(deployment, 'team_id');
      const shown = infoText(deployment, 'team_public_model_name');
      if (team === undefined || shown === undefined) continue;
      if (deployment.model_name.startsWith(`model_name_${team}_`)) byGenerated.set(deployment.model_name, shown);
    }
  }
  if (byGenerated.size === 0) return names.map((name) => [name, name]);
  const firsts = new Map<string, string>();
  for (const name of names) {
    const shown = byGenerated.get(name) ?? name;
    if (!firsts.has(shown)) firsts.set(shown, name);
  }
  return Array.from(firsts);
}
