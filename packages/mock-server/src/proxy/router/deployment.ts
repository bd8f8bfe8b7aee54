import { isDict, isTruthy, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import type { IdSource } from '@litellm-models/python-semantics/pydantic';

/**
 * One deployment as the proxy's router holds it: `Deployment.to_json(exclude_none=True)`. A config entry may carry further
 * keys of its own (`tpm`, `rpm`).
 */
export interface RouterDeployment {
  readonly model_name: string;
  readonly litellm_params: PyDict;
  readonly model_info: PyDict;
  readonly [extra: string]: PyValue;
}

/**
 * Reads a config entry again as LiteLLM's `Deployment(litellm_params=LiteLLM_Params(**params), …)` does, and dumps it
 * without its nulls. Throws where pydantic raises.
 */
export type ReadDeployment = (entry: PyDict, ids?: IdSource) => RouterDeployment;

/** The deployment's id; every one has one. */
export function idOf(deployment: RouterDeployment): string {
  return String(deployment.model_info['id']);
}

/** A text field of the deployment's info; undefined where it is missing, empty or no text. */
export function infoText(deployment: RouterDeployment, field: string): string | undefined {
  const value = Object.hasOwn(deployment.model_info, field) ? deployment.model_info[field] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The access groups a deployment is in. As in Python a text is a list of its characters, and a dict one of its keys. */
export function accessGroupsOf(deployment: RouterDeployment): readonly string[] {
  const groups = accessGroupsField(deployment);
  if (typeof groups === 'string') return Array.from(groups);
  if (isDict(groups)) return Object.keys(groups);
  return Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [];
}

/** Whether the access groups are something Python cannot go through (`true`, a number, a list of lists): every listing fails on it. */
export function hasBrokenAccessGroups(deployment: RouterDeployment): boolean {
  const groups = accessGroupsField(deployment);
  if (Array.isArray(groups)) return groups.some((group) => Array.isArray(group) || isDict(group));
  return isTruthy(groups) && typeof groups !== 'string' && !isDict(groups);
}

/** The access groups a deployment is in, those that are no texts too. */
export function accessGroupValues(deployment: RouterDeployment): readonly PyValue[] {
  const groups = accessGroupsField(deployment);
  return Array.isArray(groups) ? groups : accessGroupsOf(deployment);
}

/** Whether one of the access groups is a number, a truth value or null: a listing that shows groups fails on it. */
export function hasOddAccessGroups(deployment: RouterDeployment): boolean {
  const groups = accessGroupsField(deployment);
  return Array.isArray(groups) && groups.some((group) => typeof group !== 'string');
}

function accessGroupsField({ model_info: info }: RouterDeployment): PyValue | undefined {
  return Object.hasOwn(info, 'access_groups') ? info['access_groups'] : undefined;
}

/** The team that owns a deployment; undefined where it has none, or an empty one. */
export function teamOf(deployment: RouterDeployment): string | undefined {
  return infoText(deployment, 'team_id');
}
