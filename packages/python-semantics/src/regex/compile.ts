import { assertion } from './assertion.ts';
import type { Machine, Step } from './machine.ts';
import type { ParsedPattern } from './parse.ts';
import { isAt } from './position.ts';
import { reference } from './reference.ts';
import { repeatMany } from './repeat-many.ts';
import { repeatOne } from './repeat-one.ts';
import type { AssertNode, Flags, Node, Nodes, RepeatNode } from './syntax.ts';
import { type UnitTest, unitOf, unitTest, withFlags } from './unit.ts';
import { widthOf } from './width.ts';

/**
 * Compiles a pattern to steps on a machine. Each step continues with the next one.
 *
 * A JavaScript `RegExp` cannot do this: it has no conditionals, a reference to a group that did not match is empty, a repetition
 * resets its groups, part of a pattern cannot ignore case (Node 20), and a match that backtracks too much cannot be stopped.
 *
 * @returns the first step, which tells whether the pattern matches from a position
 */
export function compile(pattern: ParsedPattern, machine: Machine): Step {
  return new Compiler(pattern, machine).compile();
}

class Compiler {
  readonly #pattern: ParsedPattern;
  readonly #machine: Machine;

  constructor(pattern: ParsedPattern, machine: Machine) {
    this.#pattern = pattern;
    this.#machine = machine;
  }

  compile(): Step {
    return this.#atomic(this.#pattern.nodes, this.#pattern.flags);
  }

  /** Nodes that match on their own: what follows cannot make them backtrack. */
  #atomic(nodes: Nodes, flags: Flags): Step {
    return this.#sequence(nodes, flags, (at) => {
      this.#machine.matchedTo = at;
      return true;
    });
  }

  /** Adjacent characters become one step, so that a long string does not need a deep stack. */
  #sequence(nodes: Nodes, flags: Flags, next: Step): Step {
    let step = next;
    let run: UnitTest[] = [];
    for (const node of nodes.toReversed()) {
      const unit = unitOf(node, flags);
      if (unit !== undefined) {
        run.unshift(unitTest(unit.node, unit.flags));
        continue;
      }
      step = this.#node(node, flags, this.#run(run, step));
      run = [];
    }
    return this.#run(run, step);
  }

  #run(tests: readonly UnitTest[], next: Step): Step {
    const machine = this.#machine;
    if (tests.length === 0) return next;
    return (at) => {
      for (const [index, test] of tests.entries()) {
        machine.countStep();
        const code = machine.code(at + index);
        if (code === undefined || !test(code)) return false;
      }
      return next(at + tests.length);
    };
  }

  #node(node: Node, flags: Flags, next: Step): Step {
    switch (node.kind) {
      case 'any':
      case 'set':
        return this.#run([unitTest(node, flags)], next);
      case 'at':
        return (at) => isAt(node.position, at, this.#machine, flags) && next(at);
      case 'group':
        return this.#group(node.index, node.body, withFlags(flags, node.add, node.remove), next);
      case 'atomic': {
        const body = this.#atomic(node.body, flags);
        return (at) => body(at) && next(this.#machine.matchedTo);
      }
      case 'branch':
        return this.#branch(node.alternatives, flags, next);
      case 'repeat':
        return this.#repeat(node, flags, next);
      case 'assert':
        return assertion(node, this.#atomic(node.body, flags), this.#back(node), this.#machine, next);
      case 'reference':
        return reference(node.group, flags, this.#machine, next);
      case 'conditional': {
        const yes = this.#sequence(node.yes, flags, next);
        const no = this.#sequence(node.no ?? [], flags, next);
        return (at) => (this.#machine.group(node.group) === undefined ? no(at) : yes(at));
      }
    }
  }

  /** How many characters before the current position a lookbehind starts. */
  #back(node: AssertNode): number {
    return node.behind ? widthOf(node.body, this.#pattern.groupWidth).min : 0;
  }

  #group(index: number | undefined, body: Nodes, flags: Flags, next: Step): Step {
    const machine = this.#machine;
    if (index === undefined) return this.#sequence(body, flags, next);
    const inner = this.#sequence(body, flags, (at) => {
      machine.mark(2 * index - 1, at);
      return next(at);
    });
    return (at) => {
      machine.mark(2 * index - 2, at);
      return inner(at);
    };
  }

  #branch(alternatives: readonly Nodes[], flags: Flags, next: Step): Step {
    const machine = this.#machine;
    const steps = alternatives.map((nodes) => this.#sequence(nodes, flags, next));
    return (at) => {
      machine.countStep();
      const before = machine.save();
      return steps.some((step) => {
        if (step(at)) return true;
        machine.restore(before);
        return false;
      });
    };
  }

  #repeat(node: RepeatNode, flags: Flags, next: Step): Step {
    const only = node.body.length === 1 ? node.body[0] : undefined;
    const unit = only === undefined ? undefined : unitOf(only, flags);
    if (unit !== undefined) return repeatOne(node, unitTest(unit.node, unit.flags), this.#machine, next);
    return repeatMany(node, (after) => this.#sequence(node.body, flags, after), this.#machine, next);
  }
}
