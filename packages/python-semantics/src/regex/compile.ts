import { assertion } from './assertion.ts';
import type { Machine, Step } from './machine.ts';
import type { ParsedPattern } from './parse.ts';
import { isAt } from './place.ts';
import { reference } from './reference.ts';
import { repeatMany } from './repeat-many.ts';
import { repeatOne } from './repeat-one.ts';
import type { AssertNode, Flags, Node, Nodes, RepeatNode } from './syntax.ts';
import { type UnitTest, unitOf, unitTest, withFlags } from './unit.ts';
import { widthOf } from './width.ts';

/**
 * A read pattern as steps on a machine, each of which goes on with the next.
 *
 * It is no JavaScript `RegExp`, for that has no conditionals, lets a group that took no part match nothing, forgets groups
 * from round to round, cannot leave case aside in a part only (Node 20), and cannot be given up once it backtracks badly.
 *
 * @returns the first step: whether the pattern matches from a position
 */
export function compile(pattern: ParsedPattern, machine: Machine): Step {
  return new Compiler(pattern, machine).whole();
}

class Compiler {
  readonly #pattern: ParsedPattern;
  readonly #machine: Machine;

  constructor(pattern: ParsedPattern, machine: Machine) {
    this.#pattern = pattern;
    this.#machine = machine;
  }

  whole(): Step {
    return this.#inner(this.#pattern.nodes, this.#pattern.flags);
  }

  /** Parts that match for themselves: what follows has no say in how. */
  #inner(nodes: Nodes, flags: Flags): Step {
    return this.#sequence(nodes, flags, (at) => {
      this.#machine.matchedTo = at;
      return true;
    });
  }

  /** Characters that follow one another are one step, so that a long name does not make a deep stack. */
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
        return (at) => isAt(node.place, at, this.#machine, flags) && next(at);
      case 'group':
        return this.#group(node.index, node.body, withFlags(flags, node.add, node.remove), next);
      case 'atomic': {
        const inner = this.#inner(node.body, flags);
        return (at) => inner(at) && next(this.#machine.matchedTo);
      }
      case 'branch':
        return this.#branch(node.options, flags, next);
      case 'repeat':
        return this.#repeat(node, flags, next);
      case 'assert':
        return assertion(node, this.#inner(node.body, flags), this.#back(node), this.#machine, next);
      case 'reference':
        return reference(node.group, flags, this.#machine, next);
      case 'conditional': {
        const yes = this.#sequence(node.yes, flags, next);
        const no = this.#sequence(node.no ?? [], flags, next);
        return (at) => (this.#machine.group(node.group) === undefined ? no(at) : yes(at));
      }
    }
  }

  /** How far back a lookbehind begins. */
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

  #branch(options: readonly Nodes[], flags: Flags, next: Step): Step {
    const machine = this.#machine;
    const steps = options.map((option) => this.#sequence(option, flags, next));
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
