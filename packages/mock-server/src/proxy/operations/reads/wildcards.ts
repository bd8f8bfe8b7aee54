import { deploymentsOf } from '../../router/lookup.ts';
import type { Router } from '../../router/router.ts';
import { namesByRoute } from './route-wildcards.ts';

/** A wildcard as one deployment serves it: its name and the deployment's model string. */
export interface Wildcard {
  readonly name: string;
  /** Undefined where no deployment serves the wildcard: then the name alone says which provider is meant. */
  readonly model: string | undefined;
  readonly teamId: string | undefined;
}

/** What a catch-all (`*`) stands for: the wildcard of its deployment, where that names a provider. */
function patternOf({ name, model }: Wildcard): string {
  return name === '*' && model?.includes('*') && model.includes('/') ? model : name;
}

/** The models known for the provider behind a wildcard; undefined where the wildcard names no provider or an unknown one. */
function known(
  router: Router,
  wildcard: Wildcard,
): { pattern: string; provider: string; models: readonly string[] } | undefined {
  const pattern = patternOf(wildcard);
  const slash = pattern.indexOf('/');
  if (slash < 0) return undefined;
  const provider = (wildcard.model ?? pattern).split('/', 1)[0] ?? '';
  const models = router.prices.wildcardModels(provider);
  return models === undefined ? undefined : { pattern, provider, models };
}

/** The names under which a wildcard lists its provider's models: those that begin as it does, else all with its own prefix. */
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

/** The names that one deployment's wildcard stands for. */
export function knownNames(router: Router, wildcard: Wildcard, expandsByRoute: boolean): string[] {
  if (!expandsByRoute) return namesByPrefix(router, wildcard);
  const found = known(router, wildcard);
  return found === undefined ? [] : namesByRoute(router, wildcard, found);
}

const ONLY_THROUGH_A_DEPLOYMENT: ReadonlySet<string> = new Set(['openrouter']);

/** The names that a listed wildcard stands for: those of each deployment behind it, or its provider's where none is. */
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
