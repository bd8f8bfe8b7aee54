import type { Machine, Repetition, Step } from './machine.ts';
import type { RepeatNode } from './syntax.ts';

/** Returns the step for the body of a repetition, which continues with the step that it is given. */
export type CompileBody = (next: Step) => Step;

/**
 * Returns the step for a repetition whose body does not always match exactly one character. Each iteration continues with the next
 * one. An iteration that would start where the last one started is skipped, because that one matched nothing.
 */
export function repeatMany(node: RepeatNode, compileBody: CompileBody, machine: Machine, next: Step): Step {
  if (node.greed === 'possessive') return possessive(node, compileBody, machine, next);
  const iterate: Step = (at) => {
    const repetition = machine.repetition;
    if (repetition === undefined) return false;
    machine.countStep();
    const count = repetition.count + 1;
    if (count < node.min) return again(repetition, count, body, at);
    return node.greed === 'greedy' ? greedy(repetition, count, at) : lazy(repetition, count, at);
  };
  const body = compileBody(iterate);

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
    const matched = iterate(at);
    machine.repetition = outer;
    return matched;
  };
}

/** One more iteration. */
function again(repetition: Repetition, count: number, body: Step, at: number): boolean {
  repetition.count = count;
  if (body(at)) return true;
  repetition.count = count - 1;
  return false;
}

/** One more iteration, which must not match the empty string. */
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
      // An iteration that matched nothing would match nothing again.
      if (!matched || (count >= min && machine.matchedTo === at)) break;
      at = machine.matchedTo;
    }
    return next(at);
  };
}
