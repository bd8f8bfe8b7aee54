import type { PyDict, PyValue } from '@litellm-models/python-semantics';
import type { Router } from '../../router/router.ts';

const FLAGS: readonly (readonly [effort: string, flag: string])[] = [
  ['none', 'supports_none_reasoning_effort'],
  ['minimal', 'supports_minimal_reasoning_effort'],
  ['low', 'supports_low_reasoning_effort'],
  ['xhigh', 'supports_xhigh_reasoning_effort'],
  ['max', 'supports_max_reasoning_effort'],
];
const DECLARED = 'reasoning_effort_levels';
const ALWAYS = ['medium', 'high'];
const UNLESS_REFUSED = ['minimal', 'low'];
const ONLY_IF_NAMED = ['xhigh', 'max'];

/** The entry of the model without its provider's prefix, which often has the flags. */
function bareEntry(info: PyDict, router: Router): { readonly [field: string]: unknown } {
  const { key, litellm_provider: provider } = info;
  if (typeof key !== 'string' || typeof provider !== 'string' || !key.startsWith(`${provider}/`)) return {};
  return router.prices.entry(key.slice(provider.length + 1)) ?? {};
}

function isGptReasoningModel(key: PyValue, router: Router): boolean {
  if (typeof key !== 'string') return false;
  const isOfSeries = router.release.facts.gptReasoningMarkers.some((marker) => key.includes(marker));
  return (isOfSeries && !key.slice(key.lastIndexOf('/') + 1).includes('gpt-5-chat')) || key.includes('gpt5_series');
}

/**
 * The levels of reasoning effort that a deployment supports; none for a model without reasoning, and null where nothing is known, which
 * does not restrict its group.
 *
 * @param isMapped whether the price list, not the operator, describes the model
 */
export function reasoningEfforts(info: PyDict, isMapped: boolean, router: Router): readonly string[] | null {
  const supports = info['supports_reasoning'] ?? null;
  if (supports === false) return [];
  const bare = bareEntry(info, router);
  const flags = new Map(FLAGS.map(([effort, flag]) => [effort, info[flag] ?? bare[flag] ?? null]));
  const isFlagged = Array.from(flags.values()).some((flag) => flag !== null);
  if (supports !== true && !isFlagged) return isMapped ? [] : null;
  const order = router.release.facts.reasoningEfforts;
  const declared = info[DECLARED] ?? bare[DECLARED] ?? null;
  if (Array.isArray(declared)) return order.filter((effort) => declared.includes(effort));
  if (!isFlagged) return null;
  const mustOptIn = info['litellm_provider'] === 'azure' && isGptReasoningModel(info['key'] ?? null, router);
  const none = flags.get('none');
  const allowed = new Set([
    ...ALWAYS,
    ...UNLESS_REFUSED.filter((effort) => flags.get(effort) !== false),
    ...ONLY_IF_NAMED.filter((effort) => flags.get(effort) === true),
    ...((mustOptIn ? none === true : none !== false) ? ['none'] : []),
  ]);
  return order.filter((effort) => allowed.has(effort));
}

/** The levels that every deployment of a group supports; null where one is unknown. */
export class CommonEfforts {
  #common: readonly string[] | null = null;
  #isUnknown = false;

  add(efforts: readonly string[] | null): void {
    if (efforts === null) this.#isUnknown = true;
    else this.#common = this.#common === null ? efforts : this.#common.filter((effort) => efforts.includes(effort));
  }

  get value(): string[] | null {
    return this.#isUnknown || this.#common === null ? null : [...this.#common];
  }
}
