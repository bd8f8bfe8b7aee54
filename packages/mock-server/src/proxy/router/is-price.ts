import type { RouterFacts } from './facts.ts';
import { setOf } from './memo-set.ts';

const TIERED = /_above_\d+k?_tokens(?:_batches)?$/u;
const NOT_A_PRICE = 'output_vector_size';

/** Whether a field of an info is a price that a read can add from the price list. */
export function isPrice(field: string, facts: RouterFacts): boolean {
  return (field !== NOT_A_PRICE && setOf(facts.customPricingFields).has(field)) || TIERED.test(field);
}
