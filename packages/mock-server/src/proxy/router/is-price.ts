import type { RouterFacts } from './facts.ts';
import { setOf } from './memo-set.ts';

const TIERED = /_above_\d+k?_tokens(?:_batches)?$/u;
const NOT_A_PRICE = 'output_vector_size';

/** Whether a field of the info is a price the price list could fill in. */
export function isPrice(field: string, facts: RouterFacts): boolean {
  return (field !== NOT_A_PRICE && setOf(facts.customPricingFields).has(field)) || TIERED.test(field);
}
