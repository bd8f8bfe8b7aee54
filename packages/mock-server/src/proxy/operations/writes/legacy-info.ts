import { getKey, type PyDict, type PyValue, pyEqual, setKey } from '@litellm-models/python-semantics';
import { DetailError } from '../../errors/detail-error.ts';
import type { RouterFacts } from '../../router/facts.ts';
import { type InfoAttributes, isHiddenByAttribute } from './attributes.ts';
import { echoedFields, pricedModel, withoutDerivedPricing } from './derived-pricing.ts';
import { memberMarker } from './member-marker.ts';
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

/** What {@link legacyInfo} knows of a release. */
export interface InfoRules {
  readonly facts: RouterFacts;
  /** Attributes of the class for `model_info`; left out where they do not matter. */
  readonly attributes?: InfoAttributes;
}

/**
 * The `model_info` after a `POST /model/update` that changes it: the stored fields, overwritten by the fields of the request that the
 * caller may set. Undefined where nothing changes.
 *
 * @throws DetailError 400 where `access_groups` is not a list of strings
 */
export function legacyInfo(update: InfoUpdate, rules: InfoRules): PyDict | undefined {
  const { stored, row } = update;
  const changes = changedFields(update, rules);
  if (changes === undefined) return undefined;
  const marker = memberMarker(update);
  const current = stored.model('model_info')?.get('member_auto_router');
  if (marker !== undefined && current !== marker) changes.set('member_auto_router', marker);
  if (!isStringList(changes.get('access_groups'))) {
    throw new DetailError(400, 'model_info.access_groups must be a list of strings');
  }
  if (changes.size === 0) return undefined;
  const info: PyDict = {};
  for (const [key, value] of Object.entries(row.info)) if (!changes.has(key)) setKey(info, key, value);
  for (const [key, value] of changes) if (value !== null) setKey(info, key, value);
  return info;
}

/** The stored `model_info` with its `member_auto_router` flag updated; undefined for a row without the flag. */
export function markedInfo(update: InfoUpdate): PyDict | undefined {
  const marker = memberMarker(update);
  if (marker === undefined) return undefined;
  const info: PyDict = update.stored.model('model_info')?.dump({ excludeNone: true, mode: 'json' }) ?? {};
  return { ...info, member_auto_router: marker };
}

/** The fields that change, with null for a field to remove; undefined where the request has no `model_info`. */
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
  const model = getKey(row.params, 'model');
  const plain = typeof model === 'string' ? (row.secrets.get(model) ?? model) : model;
  const echoed = echoedFields(requested, pricedModel({ ...known, ...sent }, plain), update);
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
