import { PythonError } from '@litellm-models/python-semantics';
import { isMarkedGroup } from '../../router/group-names.ts';
import { modelNames } from '../../router/lookup.ts';
import type { Router } from '../../router/router.ts';
import type { NameGrant } from './grants.ts';
import { type ListingOptions, NO_DEFAULT_MODELS } from './names.ts';
import { wildcardExpansion } from './wildcards.ts';

/** The names that a key and its team grant. */
export interface Granted {
  readonly key?: NameGrant;
  readonly team?: NameGrant;
}

function* everyName(router: Router, includesGroups: boolean): Generator<string> {
  yield* modelNames(router);
  if (includesGroups) yield* router.listedAccessGroups();
}

/** @throws PythonError where a name represents an access group that is not a string, in which Python cannot search for a star */
export function requireTexts(names: Iterable<string>): void {
  for (const name of names)
    if (isMarkedGroup(name)) throw new PythonError('TypeError', 'an access group is not a string');
}

/**
 * Every name that the caller is listed: the names that the key grants, otherwise those that the team grants, otherwise all names.
 * Wildcards are replaced by the models that they expand to.
 *
 * @throws PythonError where one of them is an access group that is not a string
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
    return Array.from(names).filter((name) => router.hasAccessGroup(name) || isMarkedGroup(name));
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
