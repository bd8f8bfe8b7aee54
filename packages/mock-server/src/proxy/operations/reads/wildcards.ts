import { deploymentsOf } from '../../router/lookup.ts';
import type { Router } from '../../router/router.ts';
import { type KnownModels, namesByRoute, type Wildcard } from './route-wildcards.ts';

/** The pattern of a wildcard: for a catch-all (`*`), the model string of its deployment if that names a provider. */
function patternOf({ name, model }: Wildcard): string {
  return name === '*' && model?.includes('*') && model.includes('/') ? model : name;
}

/** The models of a wildcard's provider; undefined where the wildcard names no known provider. */
function known(router: Router, wildcard: Wildcard): KnownModels | undefined {
  const pattern = patternOf(wildcard);
  const slash = pattern.indexOf('/');
  if (slash < 0) return undefined;
  const provider = (wildcard.model ?? pattern).split('/', 1)[0] ?? '';
  const models = router.prices.wildcardModels(provider);
  return models === undefined ? undefined : { pattern, provider, models };
}

/** The names under which a wildcard lists its provider's models: those that start as it does, otherwise all, with its prefix. */
function namesByPrefix(router: Router, wildcard: Wildcard): string[] {
  const found = known(router, wildcard);
  if (found === undefined) return [];
  const prefix = found.pattern.slice(0, found.pattern.indexOf('/'));
  const rest = found.pattern.slice(prefix.length + 1);
  let models = found.models;
  if (rest !== '*') {
    const start = rest.replaceAll('*', '');
    const fitting = models.filter((model) => model.startsWith(start));
    models = fitting.length > 0 ? fitting : models.map((model) => `${start}${model}`);
  }
  return models.map((model) => {
    if (model.startsWith(prefix)) return model;
    const slash = model.indexOf('/');
    const isForeign = slash >= 0 && router.prices.isProvider(model.slice(0, slash));
    return `${prefix}/${isForeign ? model.slice(slash + 1) : model}`;
  });
}

/** The names that a deployment's wildcard expands to. */
export function knownNames(router: Router, wildcard: Wildcard, expandsByRoute: boolean): string[] {
  if (!expandsByRoute) return namesByPrefix(router, wildcard);
  const found = known(router, wildcard);
  return found === undefined ? [] : namesByRoute(router, wildcard, found);
}

const ONLY_THROUGH_A_DEPLOYMENT: ReadonlySet<string> = new Set(['openrouter']);

/** The names that a listed wildcard expands to: for each deployment that it routes to, or for its provider where there is none. */
export function wildcardExpansion(
  router: Router,
  name: string,
  teamId: string | undefined,
  expandsByRoute: boolean,
): string[] {
  const deployments = deploymentsOf(router, name, teamId);
  if (deployments.length > 0) {
    return deployments.flatMap(({ litellm_params: params }) =>
      knownNames(router, { name, model: String(params['model']), teamId }, expandsByRoute),
    );
  }
  if (expandsByRoute && ONLY_THROUGH_A_DEPLOYMENT.has(name.split('/', 1)[0] ?? '')) return [];
  return knownNames(router, { name, model: undefined, teamId }, expandsByRoute);
}
