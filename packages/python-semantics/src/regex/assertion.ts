import type { Machine, Step } from './machine.ts';
import type { AssertNode } from './syntax.ts';

/**
 * The step for a lookahead or lookbehind. What its groups hold stays, unless it must not match.
 *
 * @param inner the step for its insides
 * @param back how far back it begins
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
