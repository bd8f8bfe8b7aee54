import { expandModel, type PatternRouter } from '../../router/pattern-router.ts';
import type { Router } from '../../router/router.ts';
import { fullMatchWildcard, matchWildcard } from '../../router/wildcard-name.ts';

/** A wildcard as one deployment serves it. */
export interface Wildcard {
  readonly name: string;
  /** The deployment's model string; undefined where no deployment serves the wildcard, so that only its name tells the provider. */
  readonly model: string | undefined;
  readonly teamId: string | undefined;
}

/** The models of a wildcard's provider. */
export interface KnownModels {
  /** The name or the model string, whichever names the provider. */
  readonly pattern: string;
  readonly provider: string;
  readonly models: readonly string[];
}

const without = (text: string, prefix: string): string => (text.startsWith(prefix) ? text.slice(prefix.length) : text);

/** The names under which a wildcard lists the models of its provider: only names that route to the model. */
export function namesByRoute(router: Router, wildcard: Wildcard, found: KnownModels): string[] {
  const pattern = deploymentPattern(wildcard, found.pattern);
  if (pattern !== undefined) return routedNames(router, wildcard, pattern, found);
  const slash = found.pattern.indexOf('/');
  const prefix = found.pattern.slice(0, slash);
  return Array.from(
    new Set(
      startingAs(found, found.pattern.slice(slash + 1)).map((m) => underPrefix(router, m, prefix, found.provider)),
    ),
  );
}

/** The pattern of the deployment's model where it determines the listed models; undefined for a plain `provider/*` on both sides. */
function deploymentPattern({ name, model }: Wildcard, pattern: string): string | undefined {
  if (pattern !== name) return pattern;
  if (!model?.includes('*') || !model.includes('/')) return undefined;
  const rest = pattern.slice(pattern.indexOf('/') + 1);
  return rest !== '*' || model.slice(model.indexOf('/') + 1) !== '*' ? model : undefined;
}

function startingAs({ provider, models }: KnownModels, rest: string): readonly string[] {
  if (rest === '*') return models;
  const start = rest.replaceAll('*', '');
  const fitting = models.filter((model) => without(model, `${provider}/`).startsWith(start));
  return fitting.length > 0 ? fitting : models.map((model) => `${start}${without(model, `${provider}/`)}`);
}

function underPrefix(router: Router, model: string, prefix: string, provider: string): string {
  if (model.startsWith(`${prefix}/`)) return model;
  const slash = model.indexOf('/');
  const leading = slash < 0 ? '' : model.slice(0, slash);
  const isOwn =
    slash >= 0 && router.prices.isProvider(leading) && (leading === provider || provider.startsWith(`${leading}_`));
  return `${prefix}/${isOwn ? model.slice(slash + 1) : model}`;
}

const stars = (text: string): number => text.split('*').length - 1;

function lastWordBeforeStar(pattern: string): string {
  const head = pattern.split('*', 1)[0] ?? '';
  return head.slice(head.lastIndexOf('/') + 1);
}

/** Removes leading segments that only route requests, such as `eu/` in `azure/eu/*`, if no model starts with them. */
function withoutRouting(pattern: string, provider: string, name: string, ids: readonly string[]): string {
  const segments = pattern.split('/');
  const ofName = new Set(name.split('/').slice(1));
  let skipped = 0;
  for (const segment of segments.slice(0, -1)) {
    const isRouting =
      !segment.includes('*') &&
      segment !== provider &&
      !ofName.has(segment) &&
      !ids.some((id) => id.startsWith(`${segment}/`));
    if (!isRouting) break;
    skipped++;
  }
  return segments.slice(skipped).join('/');
}

const SENDS_PATH_AS_MODEL: ReadonlySet<string> = new Set(['together_ai']);

function routedNames(router: Router, wildcard: Wildcard, pattern: string, { provider, models }: KnownModels): string[] {
  const { name } = wildcard;
  const namesFragments = /[\p{L}\p{N}]$/u.test(lastWordBeforeStar(pattern)) && lastWordBeforeStar(name) === '';
  if (stars(name) !== stars(pattern) || namesFragments) return [];
  const prefix = `${provider}/`;
  const ids = models.map((model) => without(model, prefix));
  const bare = without(pattern, prefix);
  const catalogPattern = `${prefix}${withoutRouting(bare, provider, name, ids)}`;
  const mustBeKnown = catalogPattern !== `${prefix}${bare}` && SENDS_PATH_AS_MODEL.has(provider);
  const routesTo = (listed: string, catalogId: string): boolean => {
    const segments = matchWildcard(name, listed);
    if (segments === undefined) return false;
    const match = { request: listed, segments };
    if (expandModel(catalogPattern, match) !== catalogId) return false;
    const model = expandModel(pattern, match);
    return (
      routedModels(router, listed, wildcard.teamId).has(model) && (!mustBeKnown || ids.includes(without(model, prefix)))
    );
  };
  const listed = new Set<string>();
  for (const id of ids) {
    const catalogId = `${prefix}${id}`;
    const segments = fullMatchWildcard(catalogPattern, catalogId);
    if (segments === undefined) continue;
    const listedName = expandModel(name, { request: catalogId, segments });
    if (listedName !== '' && routesTo(listedName, catalogId)) listed.add(listedName);
  }
  return Array.from(listed);
}

/** The model strings to which wildcards route a request for this name. */
function routedModels(router: Router, name: string, teamId: string | undefined): Set<string> {
  const own = teamId === undefined ? undefined : router.teamPatterns(teamId);
  const ofTeam = own === undefined ? new Set<string>() : modelsThrough(router, own, name);
  return ofTeam.size > 0 ? ofTeam : modelsThrough(router, router.patterns, name);
}

function modelsThrough(router: Router, patterns: PatternRouter, name: string): Set<string> {
  const found =
    patterns.route(name) ?? patterns.route(`${router.prices.providerOf(name)?.provider ?? 'None'}/${name}`) ?? [];
  return new Set(found.map((deployment) => String(deployment.litellm_params['model'])));
}
