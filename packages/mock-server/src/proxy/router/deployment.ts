import { isDict, isTruthy, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import type { IdSource } from '@litellm-models/python-semantics/pydantic';
import type { ConfigDict } from '../config/config-dict.ts';

/** A deployment in the proxy's router: `Deployment.to_json(exclude_none=True)`. A config entry may have more keys, such as `rpm`. */
export interface RouterDeployment {
  readonly model_name: string;
  readonly litellm_params: PyDict;
  readonly model_info: PyDict;
  readonly [extra: string]: PyValue;
}

/**
 * Validates a config entry as LiteLLM does, `Deployment(litellm_params=LiteLLM_Params(**params), …)`, and dumps it without nulls.
 * Throws PythonError if the entry is not valid.
 */
export type ReadDeployment = (entry: ConfigDict, ids?: IdSource) => RouterDeployment;

/** Returns the id of a deployment. */
export function idOf(deployment: RouterDeployment): string {
  return String(deployment.model_info['id']);
}

/** Returns a string field of a deployment's info; undefined if it is missing, empty or not a string. */
export function infoText(deployment: RouterDeployment, field: string): string | undefined {
  const value = Object.hasOwn(deployment.model_info, field) ? deployment.model_info[field] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns the access groups of a deployment. As in Python, a string is a list of characters, and a dict is a list of keys. */
export function accessGroupsOf(deployment: RouterDeployment): readonly string[] {
  const groups = accessGroupsField(deployment);
  if (typeof groups === 'string') return Array.from(groups);
  if (isDict(groups)) return Object.keys(groups);
  return Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [];
}

/** Whether Python cannot iterate over the access groups, such as `true`, a number or a list of lists. Every listing fails on them. */
export function hasBrokenAccessGroups(deployment: RouterDeployment): boolean {
  const groups = accessGroupsField(deployment);
  if (Array.isArray(groups)) return groups.some((group) => Array.isArray(group) || isDict(group));
  return isTruthy(groups) && typeof groups !== 'string' && !isDict(groups);
}

/** Returns the access groups of a deployment, including those that are not strings. */
export function accessGroupValues(deployment: RouterDeployment): readonly PyValue[] {
  const groups = accessGroupsField(deployment);
  return Array.isArray(groups) ? groups : accessGroupsOf(deployment);
}

/** Whether one of the access groups is a number, a boolean or null. A listing that shows groups fails on it. */
export function hasNonStringAccessGroups(deployment: RouterDeployment): boolean {
  const groups = accessGroupsField(deployment);
  return Array.isArray(groups) && groups.some((group) => typeof group !== 'string');
}

function accessGroupsField({ model_info: info }: RouterDeployment): PyValue | undefined {
  return Object.hasOwn(info, 'access_groups') ? info['access_groups'] : undefined;
}

/** Returns the id of the team that owns a deployment; undefined if it is missing or empty. */
export function teamOf(deployment: RouterDeployment): string | undefined {
  return infoText(deployment, 'team_id');
}
