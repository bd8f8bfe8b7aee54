import type { Machine, Step } from './machine.ts';
import type { RepeatNode } from './syntax.ts';
import type { UnitTest } from './unit.ts';

/** The step for a repetition of what takes one character: it needs no rounds, only a count. */
export function repeatOne(node: RepeatNode, test: UnitTest, machine: Machine, next: Step): Step {
  const { min, max } = node;
  const taken = (at: number, most: number): number => {
    let count = 0;
    for (let code = machine.code(at); count < most && code !== undefined && test(code); ) {
      machine.countStep();
      code = machine.code(at + ++count);
    }
    return count;
  };
  if (node.greed === 'lazy') return lazy(min, max, taken, machine, next);
  if (node.greed === 'greedy') return greedy(min, max, taken, machine, next);
  return (at) => {
    const count = taken(at, max);
    return count >= min && next(at + count);
  };
}

type Taken = (at: number, most: number) => number;

function greedy(min: number, max: number, taken: Taken, machine: Machine, next: Step): Step {
  return (at) => {
    let count = taken(at, max);
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

function lazy(min: number, max: number, taken: Taken, machine: Machine, next: Step): Step {
  return (at) => {
    let count = taken(at, min);
    if (count < min) return false;
    const before = machine.save();
    for (; count <= max; count++) {
      machine.countStep();
      if (next(at + count)) return true;
      machine.restore(before);
      if (taken(at + count, 1) === 0) return false;
    }
    return false;
  };
}
