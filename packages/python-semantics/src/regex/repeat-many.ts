import type { Machine, Repetition, Step } from './machine.ts';
import type { RepeatNode } from './syntax.ts';

/** Makes the step for a repetition's body, which goes on with the step given. */
export type CompileBody = (next: Step) => Step;

/**
 * The step for a repetition of whatever takes more or less than one character. Rounds go on from one another; one that
 * begins where the last began is not tried, for it takes nothing.
 */
export function repeatMany(node: RepeatNode, compileBody: CompileBody, machine: Machine, next: Step): Step {
  if (node.greed === 'possessive') return possessive(node, compileBody, machine, next);
  const round: Step = (at) => {
    const repetition = machine.repetition;
    if (repetition === undefined) return false;
    machine.countStep();
    const count = repetition.count + 1;
    if (count < node.min) return again(repetition, count, body, at);
    return node.greed === 'greedy' ? greedy(repetition, count, at) : lazy(repetition, count, at);
  };
  const body = compileBody(round);

  const greedy = (repetition: Repetition, count: number, at: number): boolean => {
    if (count < node.max && at !== repetition.last) {
      const before = machine.save(true);
      if (advance(repetition, count, body, at)) return true;
      machine.restore(before);
    }
    return leave(repetition, at);
  };

  const lazy = (repetition: Repetition, count: number, at: number): boolean => {
    machine.repetition = repetition.outer;
    const before = machine.save();
    if (leave(repetition, at)) return true;
    machine.restore(before);
    if (count >= node.max || at === repetition.last) return false;
    return advance(repetition, count, body, at);
  };

  const leave = (repetition: Repetition, at: number): boolean => {
    machine.repetition = repetition.outer;
    const matched = next(at);
    machine.repetition = repetition;
    return matched;
  };

  return (at) => {
    const outer = machine.repetition;
    machine.repetition = { count: -1, last: undefined, outer };
    const matched = round(at);
    machine.repetition = outer;
    return matched;
  };
}

/** One more round. */
function again(repetition: Repetition, count: number, body: Step, at: number): boolean {
  repetition.count = count;
  if (body(at)) return true;
  repetition.count = count - 1;
  return false;
}

/** One more round that must not take nothing. */
function advance(repetition: Repetition, count: number, body: Step, at: number): boolean {
  const last = repetition.last;
  repetition.count = count;
  repetition.last = at;
  const matched = body(at);
  repetition.last = last;
  if (!matched) repetition.count = count - 1;
  return matched;
}

function possessive({ min, max }: RepeatNode, compileBody: CompileBody, machine: Machine, next: Step): Step {
  const body = compileBody((at) => {
    machine.matchedTo = at;
    return true;
  });
  return (start) => {
    let at = start;
    for (let count = 0; count < max; count++) {
      machine.countStep();
      const before = machine.save(true);
      const matched = body(at);
      if (!matched && count < min) return false;
      if (!matched) machine.restore(before);
      // A round that took nothing would take nothing again.
      if (!matched || (count >= min && machine.matchedTo === at)) break;
      at = machine.matchedTo;
    }
    return next(at);
  };
}
