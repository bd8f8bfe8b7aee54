import type { PyDict } from '../python/values.ts';
import { setKey } from '../python/values.ts';
import type { RouterFacts } from '../router/facts.ts';
import { setOf } from '../router/memo-set.ts';

const TIERED = /_above_\d+k?_tokens(?:_batches)?$/u;
const NOT_A_PRICE = 'output_vector_size';

/** Whether a field of the info is a price the price list could fill in. */
export function isPrice(field: string, facts: RouterFacts): boolean {
  return (field !== NOT_A_PRICE && setOf(facts.customPricingFields).has(field)) || TIERED.test(field);
}

/** The info with the prices among the parameters, and with the names of all prices the operator has set. */
export function withOverrides(info: PyDict, params: PyDict, facts: RouterFacts): PyDict {
  const stamped: PyDict = { ...info };
  const names = new Set(Object.keys(info).filter((field) => info[field] !== null && isPrice(field, facts)));
  for (const [field, value] of Object.entries(params)) {
    if (value === null || !isPrice(field, facts)) continue;
    setKey(stamped, field, value);
    names.add(field);
  }
  stamped['pricing_overrides'] = Array.from(names).sort();
  return stamped;
}
