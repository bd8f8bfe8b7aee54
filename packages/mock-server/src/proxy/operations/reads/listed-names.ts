import { PythonError } from '@litellm-models/python-semantics';
import { modelNames } from '../../router/lookup.ts';
import { isOddGroup } from '../../router/odd-group.ts';
import type { Router } from '../../router/router.ts';
import type { NameGrant } from './grants.ts';
import { type ListingOptions, NO_DEFAULT_MODELS } from './names.ts';
import { wildcardExpansion } from './wildcards.ts';

/** What a key and its team grant. */
export interface Granted {
  readonly key?: NameGrant;
  readonly team?: NameGrant;
}

function* everyName(router: Router, includesGroups: boolean): Generator<string> {
  yield* modelNames(router);
  if (includesGroups) yield* router.listedAccessGroups();
}

/** @throws PythonError where an access group among the names is no text, in which no star can be looked for */
export function requireTexts(names: Iterable<string>): void {
  for (const name of names) if (isOddGroup(name)) throw new PythonError('TypeError', 'an access group is no text');
}

/**
 * Every name the caller is listed: what the key grants, else what the team grants, else everything; wildcards replaced by
 * the models they are known to stand for.
 *
 * @throws PythonError where an access group among them is no text
 */
export function listedNames(
  router: Router,
  granted: Granted,
  options: ListingOptions,
  expandsByRoute: boolean,
): string[] {
  const list = [granted.key, granted.team].find((grant) => grant !== undefined && !grant.isEmpty);
  const names = new Set(list ?? everyName(router, options.includeAccessGroups));
  names.delete(NO_DEFAULT_MODELS);
  if (options.onlyAccessGroups) {
    return Array.from(names).filter((name) => router.hasAccessGroup(name) || isOddGroup(name));
  }
  requireTexts(names);
  const wildcards = Array.from(names).filter((name) => name.includes('*'));
  const expanded = wildcards.flatMap((name) => [
    ...(options.returnWildcardRoutes ? [name] : []),
    ...wildcardExpansion(router, name, options.teamId, expandsByRoute),
  ]);
  for (const name of wildcards) names.delete(name);
  return expandsByRoute ? Array.from(new Set([...names, ...expanded])) : [...names, ...expanded];
}
