import type { OperationId } from '@litellm-models/core';
import type { RandomSource } from '../../proxy/state/sources.ts';
import { parseRules } from './parse-rules.ts';
import type { Fault, FaultRule, Latency } from './rule.ts';

/** What a call gets: a delay, a fault, both or neither. */
export interface FaultMatch {
  /** In ms. */
  readonly delay: number;
  readonly fault: Fault | undefined;
}

interface CountedRule {
  readonly rule: FaultRule;
  /** How many calls of the rule's operations there were. */
  calls: number;
  /** How many of them the rule matched. */
  hits: number;
}

const NO_MATCH: FaultMatch = Object.freeze({ delay: 0, fault: undefined });

/** The fault rules of a mock. With the same seed, the same calls get the same faults. */
export class Faults {
  readonly #random: RandomSource;
  #counted: CountedRule[] = [];

  constructor(random: RandomSource) {
    this.#random = random;
  }

  /** The current rules, in order. */
  get rules(): readonly FaultRule[] {
    return this.#counted.map(({ rule }) => rule);
  }

  /**
   * Adds one or more rules after the current ones. Nothing is added if one of them is invalid.
   *
   * @throws FaultRuleError with the invalid field
   * @example
   * mock.faults.add({ operation: '*', chance: 0.1, fault: { type: 'reset' } });
   */
  add(rules: FaultRule | readonly FaultRule[]): void {
    this.#counted.push(...parseRules(rules).map((rule) => ({ rule, calls: 0, hits: 0 })));
  }

  /**
   * Replaces all rules. Accepts one rule, a list, or `{ rules: […] }`. Nothing changes if one of them is invalid.
   *
   * @throws FaultRuleError with the invalid field
   */
  set(rules: unknown): void {
    this.#counted = parseRules(rules).map((rule) => ({ rule, calls: 0, hits: 0 }));
  }

  /** Removes all rules. */
  clear(): void {
    this.#counted = [];
  }

  /**
   * Counts a call of an operation, and returns what the first matching rule sets for it.
   *
   * @internal
   */
  match(operation: OperationId): FaultMatch {
    if (this.#counted.length === 0) return NO_MATCH;
    let matched: CountedRule | undefined;
    for (const counted of this.#counted) {
      const { rule } = counted;
      if (!appliesTo(rule, operation)) continue;
      counted.calls++;
      if (matched || !isNth(rule, counted.calls) || counted.hits >= (rule.times ?? Number.POSITIVE_INFINITY)) continue;
      if (rule.chance !== undefined && this.#random.next() >= rule.chance) continue;
      counted.hits++;
      matched = counted;
    }
    return matched ? { delay: this.#drawLatency(matched.rule.latency), fault: matched.rule.fault } : NO_MATCH;
  }

  #drawLatency(latency: Latency | undefined): number {
    if (latency === undefined) return 0;
    if (typeof latency === 'number') return latency;
    if ('min' in latency) return latency.min + this.#random.next() * (latency.max - latency.min);
    return Math.max(0, latency.mean + latency.deviation * this.#drawNormal());
  }

  /** Draws from the standard normal distribution with the Box-Muller transform. */
  #drawNormal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.#random.next()));
    return radius * Math.cos(2 * Math.PI * this.#random.next());
  }
}

function appliesTo({ operation }: FaultRule, id: OperationId): boolean {
  return operation === '*' || operation === id || (Array.isArray(operation) && operation.includes(id));
}

function isNth({ calls }: FaultRule, n: number): boolean {
  if (calls === undefined) return true;
  if (typeof calls === 'number') return n === calls;
  if ('from' in calls) return n >= calls.from && n <= (calls.to ?? Number.POSITIVE_INFINITY);
  return calls.includes(n);
}
