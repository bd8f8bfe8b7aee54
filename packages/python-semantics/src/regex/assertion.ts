import type { Machine, Step } from './machine.ts';
import type { AssertNode } from './syntax.ts';

/**
 * Returns the step for a lookahead or lookbehind. Groups that match inside keep their spans, except in a negative assertion.
 *
 * @param inner the step for the body
 * @param back how many characters before the current position the body starts
 */
export function assertion(node: AssertNode, inner: Step, back: number, machine: Machine, next: Step): Step {
  if (!node.negated) return (at) => at >= back && inner(at - back) && next(at);
  return (at) => {
    if (at < back) return next(at);
    const before = machine.save();
    if (inner(at - back)) return false;
    machine.restore(before);
    return next(at);
  };
}
