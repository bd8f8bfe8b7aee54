import { getKey, type PyDict, type PyValue, pyEqual, setKey } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { DetailError } from '../../errors/detail-error.ts';
import { isPassedOver } from './attributes.ts';
import { echoedFields, pricedModel, withoutDerivedPricing } from './derived-pricing.ts';
import { memberMarker } from './member-marker.ts';
import type { WriteCheck } from './writes-release.ts';

/** Fields of `model_info` that `POST /model/update` leaves to other ways in. */
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

/**
 * The `model_info` a row has after `POST /model/update` in releases that look at it: what the caller sent with a value, less
 * what the proxy owns. Undefined where nothing changes.
 *
 * @throws DetailError 400 where `access_groups` is no list of texts
 */
export function legacyInfo({ state, model, stored, row }: Required<WriteCheck>): PyDict | undefined {
  const given = model.model('model_info');
  const current = stored.model('model_info');
  if (!given || !current) return undefined;
  const changes = changedFields({ state, given, current, row });
  const marker = memberMarker({ model, stored, row });
  if (marker !== undefined && current.get('member_auto_router') !== marker) changes.set('member_auto_router', marker);
  if (!isTexts(changes.get('access_groups'))) {
    throw new DetailError(400, 'model_info.access_groups must be a list of strings');
  }
  if (changes.size === 0) return undefined;
  const info: PyDict = {};
  for (const [key, value] of Object.entries(row.info)) if (!changes.has(key)) setKey(info, key, value);
  for (const [key, value] of changes) if (value !== null) setKey(info, key, value);
  return info;
}

/** The `model_info` that 1.106 writes in a `POST /model/update`: what was there, where it has to say who made the router. */
export function markedInfo({ model, stored, row }: Required<WriteCheck>): PyDict | undefined {
  const marker = memberMarker({ model, stored, row });
  if (marker === undefined) return undefined;
  const info: PyDict = stored.model('model_info')?.dump({ excludeNone: true, mode: 'json' }) ?? {};
  return { ...info, member_auto_router: marker };
}

function changedFields(write: {
  readonly state: WriteCheck['state'];
  readonly given: ValidatedModel;
  readonly current: ValidatedModel;
  readonly row: Required<WriteCheck>['row'];
}): Map<string, PyValue> {
  const { state, given, current, row } = write;
  const known = current.dump({ excludeNone: true, mode: 'json' });
  const requested = given.dump({ excludeNone: true, excludeUnset: true, mode: 'json' });
  const sent: PyDict = {};
  for (const [key, value] of Object.entries(requested)) {
    if (!IGNORED.has(key) && value !== '') setKey(sent, key, value);
  }
  const model = getKey(row.params, 'model');
  const plain = typeof model === 'string' ? (row.secrets.get(model) ?? model) : model;
  const echoed = echoedFields(requested, pricedModel({ ...known, ...sent }, plain), state);
  const changes = new Map<string, PyValue>();
  for (const [key, value] of Object.entries(withoutDerivedPricing(sent, state))) {
    const own = getKey(known, key) ?? null;
    if (!echoed.has(key) && !isPassedOver(state, key) && !pyEqual(own, value)) changes.set(key, value);
    else if (echoed.has(key) && own !== null && !pyEqual(own, value)) changes.set(key, null);
  }
  return changes;
}

function isTexts(value: PyValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
