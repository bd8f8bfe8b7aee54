import type { Fields } from '../types.ts';
import { infoWithParams } from './full-info.ts';
import type { OpenShelf } from './register.ts';
import { updated } from './update.ts';

/** The flat prices of the two directions. */
export const TOKEN_COSTS: readonly string[] = ['input_cost_per_token', 'output_cost_per_token'];

/** What a look-up finds of a model, with prices over it; undefined where it finds nothing. */
export function pricedInfo(
  shelf: OpenShelf,
  model: string,
  provider: string | null,
  prices: Fields<unknown>,
): Fields<unknown> | undefined {
  const info = infoWithParams(shelf, model, provider);
  return info === undefined ? undefined : updated(withoutOverridden(info, prices), prices, shelf.numbers);
}

/** Whether a field is there, and not null. */
export function isGiven(value: Fields<unknown>, field: string): boolean {
  return value[field] !== undefined && value[field] !== null;
}

/** A flat price given for one direction replaces every other price of that direction. */
export function withoutOverridden(entry: Fields<unknown>, value: Fields<unknown>): Fields<unknown> {
  const flat = Object.fromEntries(
    TOKEN_COSTS.filter((field) => isGiven(value, field)).map((field) => [field, value[field]]),
  );
  const fields = Object.keys(flat).flatMap((field) =>
    field === 'output_cost_per_token' ? [field, 'output_cost_per_reasoning_token'] : [field],
  );
  if (fields.length === 0) return entry;
  const isOverridden = (name: string): boolean =>
    fields.includes(name) || (!name.includes('_cache_') && fields.some((field) => name.startsWith(`${field}_`)));
  const rest = (rates: object): [string, unknown][] => Object.entries(rates).filter(([name]) => !isOverridden(name));
  return Object.fromEntries(
    rest(entry).map(([name, table]) => {
      if (name === 'tiered_pricing' && Array.isArray(table) && table.every(isRates)) {
        return [name, table.map((tier) => ({ ...Object.fromEntries(rest(tier)), ...flat }))];
      }
      return [name, name === 'off_peak_pricing' && isRates(table) ? Object.fromEntries(rest(table)) : table];
    }),
  );
}

function isRates(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
