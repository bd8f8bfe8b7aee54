import type { PyDict } from '@litellm-models/python-semantics';
import { setKey } from '@litellm-models/python-semantics';
import { isPrice, type RouterFacts } from '../../router/facts.ts';

/** Adds the prices in the parameters to an info, and the names of all prices that the operator set. */
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
