import type { OperationId } from '@litellm-models/core';
import type { RandomSource } from '../../proxy/state/sources.ts';
import { parseRules } from './parse-rules.ts';
import type { Fault, FaultRule, Latency } from './rule.ts';

/** What one call meets: a wait in ms, and a fault or none. */
export interface Encounter {
  readonly delay: number;
  readonly fault: Fault | undefined;
}

interface Counted {
  readonly rule: FaultRule;
  calls: number;
  hits: number;
}

const NOTHING: Encounter = Object.freeze({ delay: 0, fault: undefined });

/** The fault rules of a mock, with how often each has been met. The same calls under the same seed meet the same faults. */
export class Faults {
  readonly #random: RandomSource;
  #counted: Counted[] = [];

  constructor(random: RandomSource) {
    this.#random = random;
  }

  /** The rules in force, in order. */
  get rules(): readonly FaultRule[] {
    return this.#counted.map(({ rule }) => rule);
  }

  /**
   * Adds a rule (or several) after those in force.
   *
   * @throws FaultRuleError naming the place
   * @example
   * mock.faults.add({ operation: '*', chance: 0.1, fault: { type: 'reset' } });
   */
  add(rules: FaultRule | readonly FaultRule[]): void {
    this.#counted.push(...parseRules(rules).map((rule) => ({ rule, calls: 0, hits: 0 })));
  }

  /** Puts rules in the place of those in force; wrong ones change nothing. */
  set(rules: unknown): void {
    this.#counted = parseRules(rules).map((rule) => ({ rule, calls: 0, hits: 0 }));
  }

  /** Takes every rule back. */
  clear(): void {
    this.#counted = [];
  }

  /** What the next call of an operation meets; every rule that names the operation counts the call. */
  meet(operation: OperationId): Encounter {
    if (this.#counted.length === 0) return NOTHING;
    let met: Counted | undefined;
    for (const counted of this.#counted) {
      const { rule } = counted;
      if (!names(rule, operation)) continue;
      counted.calls++;
      if (met || !isNth(rule, counted.calls) || counted.hits >= (rule.times ?? Number.POSITIVE_INFINITY)) continue;
      if (rule.chance !== undefined && this.#random.next() >= rule.chance) continue;
      counted.hits++;
      met = counted;
    }
    return met ? { delay: this.#draw(met.rule.latency), fault: met.rule.fault } : NOTHING;
  }

  #draw(latency: Latency | undefined): number {
    if (latency === undefined) return 0;
    if (typeof latency === 'number') return latency;
    if ('min' in latency) return latency.min + this.#random.next() * (latency.max - latency.min);
    return Math.max(0, latency.mean + latency.deviation * this.#normal());
  }

  /** A draw from the standard normal distribution (Box and Muller). */
  #normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.#random.next()));
    return radius * Math.cos(2 * Math.PI * this.#random.next());
  }
}

function names({ operation }: FaultRule, id: OperationId): boolean {
  return operation === '*' || operation === id || (Array.isArray(operation) && operation.includes(id));
}

function isNth({ calls }: FaultRule, n: number): boolean {
  if (calls === undefined) return true;
  if (typeof calls === 'number') return n === calls;
  if ('from' in calls) return n >= calls.from && n <= (calls.to ?? Number.POSITIVE_INFINITY);
  return calls.includes(n);
}
