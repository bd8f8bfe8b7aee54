import { getKey, type PyDict, type PyValue, pyEqual, setKey } from '@litellm-models/python-semantics';
import { DetailError } from '../../errors/detail-error.ts';
import type { RouterFacts } from '../../router/facts.ts';
import { decrypted } from '../../state/model-row.ts';
import { type InfoAttributes, isHiddenByAttribute } from './attributes.ts';
import { memberRouterFlag } from './auto-router.ts';
import { echoedFields, pricedModel, withoutDerivedPricing } from './derived-pricing.ts';
import type { InfoUpdate } from './writes-release.ts';

/** Fields of `model_info` that `POST /model/update` ignores. */
const IGNORED = new Set([
  'id',
  'db_model',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'blocked',
  'member_auto_router',
  'team_id',
  'team_public_model_name',
  'direct_access',
  'access_via_team_ids',
  'key',
  'ptu_count',
  'cost_per_ptu_per_hour',
  'ptu_effective_from',
  'ptu_effective_to',
  'ptu_shares',
]);

/** The differences between releases in {@link updateInfo}. */
export interface InfoRules {
  readonly facts: RouterFacts;
  /** Attributes of the class for `model_info`, in whose place an update ignores fields of the same name. */
  readonly attributes?: InfoAttributes;
}

/**
 * Returns the `model_info` after a `POST /model/update`: the stored fields, overwritten by the fields of the request that the caller may
 * set. Undefined if nothing changes.
 *
 * @throws DetailError 400 if `access_groups` is not a list of strings
 */
export function updateInfo(update: InfoUpdate, rules: InfoRules): PyDict | undefined {
  const { stored, row } = update;
  const changes = changedFields(update, rules);
  if (changes === undefined) return undefined;
  const flag = memberRouterFlag(update);
  const current = stored.model('model_info')?.get('member_auto_router');
  if (flag !== undefined && current !== flag) changes.set('member_auto_router', flag);
  if (!isStringList(changes.get('access_groups'))) {
    throw new DetailError(400, 'model_info.access_groups must be a list of strings');
  }
  if (changes.size === 0) return undefined;
  const info: PyDict = {};
  for (const [key, value] of Object.entries(row.info)) if (!changes.has(key)) setKey(info, key, value);
  for (const [key, value] of changes) if (value !== null) setKey(info, key, value);
  return info;
}

/** Returns the stored `model_info` with its `member_auto_router` flag updated; undefined for a row without the flag. */
export function updateMemberFlag(update: InfoUpdate): PyDict | undefined {
  const flag = memberRouterFlag(update);
  if (flag === undefined) return undefined;
  const info: PyDict = update.stored.model('model_info')?.dump({ excludeNone: true, mode: 'json' }) ?? {};
  return { ...info, member_auto_router: flag };
}

/** Returns the fields that change, with null for a field to remove; undefined if the request has no `model_info`. */
function changedFields(update: InfoUpdate, { facts, attributes }: InfoRules): Map<string, PyValue> | undefined {
  const { row } = update;
  const given = update.model.model('model_info');
  const current = update.stored.model('model_info');
  if (!given || !current) return undefined;
  const known = current.dump({ excludeNone: true, mode: 'json' });
  const requested = given.dump({ excludeNone: true, excludeUnset: true, mode: 'json' });
  const sent: PyDict = {};
  for (const [key, value] of Object.entries(requested)) {
    if (!IGNORED.has(key) && value !== '') setKey(sent, key, value);
  }
  const model = decrypted(row, getKey(row.params, 'model'));
  const echoed = echoedFields(requested, pricedModel({ ...known, ...sent }, model), update);
  const isHidden = (name: string): boolean => attributes !== undefined && isHiddenByAttribute(attributes, name);
  const changes = new Map<string, PyValue>();
  for (const [key, value] of Object.entries(withoutDerivedPricing(sent, facts))) {
    const own = getKey(known, key) ?? null;
    if (!echoed.has(key) && !isHidden(key) && !pyEqual(own, value)) changes.set(key, value);
    else if (echoed.has(key) && own !== null && !pyEqual(own, value)) changes.set(key, null);
  }
  return changes;
}

function isStringList(value: PyValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
