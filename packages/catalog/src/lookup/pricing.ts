import { isDict } from '@litellm-models/python-semantics';
import type { Entry } from '../store/entries.ts';
import type { LookupContext } from './context.ts';
import { hasValue, updateFields } from './fields.ts';
import { modelInfo } from './model-info.ts';

/** The prices per token of the two directions. */
export const TOKEN_COSTS: readonly string[] = ['input_cost_per_token', 'output_cost_per_token'];

/** Returns a model's info with other prices; undefined for a model that LiteLLM does not know. */
export function pricedInfo(
  context: LookupContext,
  model: string,
  provider: string | null,
  prices: Entry,
): Entry | undefined {
  const info = modelInfo(context, model, provider);
  return info === undefined ? undefined : updateFields(withoutOverriddenPrices(info, prices), prices);
}

/** Removes the prices that new prices per token replace: all other prices of the same direction, also in tables of prices. */
export function withoutOverriddenPrices(entry: Entry, prices: Entry): Entry {
  const perToken = Object.fromEntries(
    TOKEN_COSTS.filter((field) => hasValue(prices, field)).map((field) => [field, prices[field]]),
  );
  const fields = Object.keys(perToken).flatMap((field) =>
    field === 'output_cost_per_token' ? [field, 'output_cost_per_reasoning_token'] : [field],
  );
  if (fields.length === 0) return entry;
  const isOverridden = (name: string): boolean =>
    fields.includes(name) || (!name.includes('_cache_') && fields.some((field) => name.startsWith(`${field}_`)));
  const keep = <Table extends object>(table: Table): [string, Table[keyof Table]][] =>
    Object.entries(table).filter(([name]) => !isOverridden(name));
  return Object.fromEntries(
    keep(entry).map(([name, table]) => {
      if (name === 'tiered_pricing' && Array.isArray(table) && table.every(isDict)) {
        return [name, table.map((tier) => ({ ...Object.fromEntries(keep(tier)), ...perToken }))];
      }
      return [name, name === 'off_peak_pricing' && isDict(table) ? Object.fromEntries(keep(table)) : table];
    }),
  );
}
