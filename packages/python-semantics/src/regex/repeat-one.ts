import type { Machine, Step } from './machine.ts';
import type { RepeatNode } from './syntax.ts';
import type { UnitTest } from './unit.ts';

/** Returns the step for a repetition of one character: it counts characters instead of running iterations. */
export function repeatOne(node: RepeatNode, test: UnitTest, machine: Machine, next: Step): Step {
  const { min, max } = node;
  const countMatches: CountMatches = (at, limit) => {
    let count = 0;
    for (let code = machine.code(at); count < limit && code !== undefined && test(code); ) {
      machine.countStep();
      code = machine.code(at + ++count);
    }
    return count;
  };
  if (node.greed === 'lazy') return lazy(min, max, countMatches, machine, next);
  if (node.greed === 'greedy') return greedy(min, max, countMatches, machine, next);
  return (at) => {
    const count = countMatches(at, max);
    return count >= min && next(at + count);
  };
}

/** Counts the matching characters from a position, up to a limit. */
type CountMatches = (at: number, limit: number) => number;

function greedy(min: number, max: number, countMatches: CountMatches, machine: Machine, next: Step): Step {
  return (at) => {
    let count = countMatches(at, max);
    if (count < min) return false;
    const before = machine.save();
    for (; count >= min; count--) {
      machine.countStep();
      if (next(at + count)) return true;
      machine.restore(before);
    }
    return false;
  };
}

function lazy(min: number, max: number, countMatches: CountMatches, machine: Machine, next: Step): Step {
  return (at) => {
    let count = countMatches(at, min);
    if (count < min) return false;
    const before = machine.save();
    for (; count <= max; count++) {
      machine.countStep();
      if (next(at + count)) return true;
      machine.restore(before);
      if (countMatches(at + count, 1) === 0) return false;
    }
    return false;
  };
}
