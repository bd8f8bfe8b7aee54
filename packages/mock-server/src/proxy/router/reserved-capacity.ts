import type { ConfigValue } from '@litellm-models/config';
import { getKey, isFloat, isInt, str, toNumber } from '@litellm-models/python-semantics';
import { type ConfigDict, isConfigDict, withPrintedDates } from '../config/config-dict.ts';

/** Counts how often a `model_list` declares each id, as a string. */
export function declaredIds(list: readonly ConfigDict[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { model_info: info } of list) {
    const id = isConfigDict(info) ? declaredId(info) : undefined;
    if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

function declaredId(info: ConfigDict): string | undefined {
  const id = getKey(info, 'id') ?? null;
  return id === null ? undefined : str(withPrintedDates(id));
}

/**
 * Whether a config entry has an invalid split of reserved capacity among teams: without count, price and start; with shares whose sum is
 * not the count; with a team; or without a unique id. An entry with `db_model: true` is not checked.
 */
export function hasInvalidSplit(info: ConfigDict, declared: ReadonlyMap<string, number>): boolean {
  const shares = getKey(info, 'ptu_shares') ?? null;
  if (shares === null || getKey(info, 'db_model') === true) return false;
  const has = (name: string): boolean => (getKey(info, name) ?? null) !== null;
  if (!has('ptu_count') || !has('cost_per_ptu_per_hour') || !has('ptu_effective_from')) return true;
  const id = declaredId(info) ?? '';
  const isUnique = id !== '' && declared.get(id) === 1;
  return Boolean(getKey(info, 'team_id')) || !isUnique || total(shares) !== numberOf(getKey(info, 'ptu_count'));
}

/** Returns the sum of the shares; NaN if there are none, or if one is not a positive integer. */
function total(shares: ConfigValue): number {
  if (!isConfigDict(shares)) return Number.NaN;
  const parts = Object.entries(shares).map(([team, share]) =>
    team === '' || typeof share === 'string' ? Number.NaN : numberOf(share),
  );
  return parts.length > 0 && parts.every((part) => Number.isInteger(part) && part > 0)
    ? parts.reduce((sum, part) => sum + part, 0)
    : Number.NaN;
}

function numberOf(value: ConfigValue | undefined): number {
  if (typeof value === 'string') return Number(value);
  return value !== undefined && (isInt(value) || isFloat(value)) ? toNumber(value) : Number.NaN;
}
