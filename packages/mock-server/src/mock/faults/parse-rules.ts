import { operationIds } from '@litellm-models/core';
import type { Fault, FaultRule, Latency } from './rule.ts';

/** A fault rule that cannot be followed: where it is wrong, and what is expected there. */
export class FaultRuleError extends Error {
  override name = 'FaultRuleError';
  /** The place in what was given, such as `rules[0].fault.status`. */
  readonly place: string;

  constructor(place: string, expected: string) {
    super(`${place}: ${expected}`);
    this.place = place;
  }
}

const OPERATION_IDS = operationIds;
const RULE_KEYS = ['operation', 'calls', 'chance', 'times', 'latency', 'fault'];
const FAULT_KEYS: Readonly<Record<Fault['type'], readonly string[]>> = {
  status: ['type', 'status', 'body', 'headers', 'performed'],
  'rate-limit': ['type', 'retryAfter'],
  reset: ['type'],
  'lost-response': ['type'],
  'half-body': ['type'],
  'malformed-json': ['type'],
  html: ['type', 'status', 'performed'],
};

/**
 * Checks rules that come from outside: one rule, a list, or `{ "rules": […] }`.
 *
 * @throws FaultRuleError naming the place
 * @example
 * parseRules({ rules: [{ operation: '*', fault: { type: 'reset' } }] });
 */
export function parseRules(given: unknown): FaultRule[] {
  const list = isRecord(given) && 'rules' in given ? given['rules'] : given;
  if (Array.isArray(list)) return list.map((rule, i) => parseRule(rule, `rules[${i}]`));
  if (isRecord(list)) return [parseRule(list, 'rule')];
  throw new FaultRuleError('rules', 'expected a list of fault rules');
}

function parseRule(rule: unknown, place: string): FaultRule {
  if (!isRecord(rule)) throw new FaultRuleError(place, 'expected an object');
  onlyKeys(rule, RULE_KEYS, place);
  const { operation, calls, chance, times, latency, fault } = rule;
  checkOperation(operation, `${place}.operation`);
  if (calls !== undefined) checkCalls(calls, `${place}.calls`);
  if (chance !== undefined && !(isNumber(chance, 0) && chance <= 1)) {
    throw new FaultRuleError(`${place}.chance`, 'expected a number from 0 to 1');
  }
  if (times !== undefined && !isCount(times))
    throw new FaultRuleError(`${place}.times`, 'expected a whole number from 1');
  if (latency !== undefined) checkLatency(latency, `${place}.latency`);
  if (fault !== undefined) checkFault(fault, `${place}.fault`);
  if (latency === undefined && fault === undefined)
    throw new FaultRuleError(place, 'expected a latency, a fault or both');
  return rule as unknown as FaultRule;
}

function checkOperation(operation: unknown, place: string): void {
  const known = `"*" or one of ${OPERATION_IDS.join(', ')}`;
  if (operation === undefined) throw new FaultRuleError(place, `names no operation; expected ${known}`);
  const ids = Array.isArray(operation) ? operation : [operation];
  if (ids.length === 0) throw new FaultRuleError(place, `names no operation; expected ${known}`);
  ids.forEach((id, i) => {
    const at = Array.isArray(operation) ? `${place}[${i}]` : place;
    const wildcard = id === '*' && !Array.isArray(operation);
    if (!wildcard && !OPERATION_IDS.some((known) => known === id)) {
      throw new FaultRuleError(at, `unknown operation ${JSON.stringify(id)}; expected ${known}`);
    }
  });
}

function checkCalls(calls: unknown, place: string): void {
  const range = isRecord(calls) && isCount(calls['from']) && (calls['to'] === undefined || isCount(calls['to']));
  if (isCount(calls) || range || (Array.isArray(calls) && calls.length > 0 && calls.every(isCount))) return;
  throw new FaultRuleError(place, 'expected the number of a call (the first is 1), a list of them, or {from, to}');
}

function checkLatency(latency: unknown, place: string): asserts latency is Latency {
  if (isNumber(latency, 0)) return;
  if (isRecord(latency)) {
    const { min, max, mean, deviation } = latency;
    if (isNumber(min, 0) && isNumber(max, min)) return;
    if (isNumber(mean, 0) && isNumber(deviation, 0)) return;
  }
  throw new FaultRuleError(place, 'expected ms, {min, max} or {mean, deviation}, none below 0');
}

function checkFault(fault: unknown, place: string): void {
  if (!isRecord(fault)) throw new FaultRuleError(place, 'expected an object with a type');
  const { type, status, headers, retryAfter, performed } = fault;
  const keys = Object.entries(FAULT_KEYS).find(([known]) => known === type)?.[1];
  if (!keys) throw new FaultRuleError(`${place}.type`, `expected one of ${Object.keys(FAULT_KEYS).join(', ')}`);
  onlyKeys(fault, keys, place);
  const needsStatus = type === 'status' || status !== undefined;
  if (needsStatus && !(isNumber(status, 200) && Number.isInteger(status) && status <= 599)) {
    throw new FaultRuleError(`${place}.status`, 'expected an HTTP status from 200 to 599');
  }
  if (headers !== undefined && !(isRecord(headers) && Object.values(headers).every((v) => typeof v === 'string'))) {
    throw new FaultRuleError(`${place}.headers`, 'expected an object of texts');
  }
  if (retryAfter !== undefined && typeof retryAfter !== 'string' && !isNumber(retryAfter, 0)) {
    throw new FaultRuleError(`${place}.retryAfter`, 'expected seconds or an HTTP date');
  }
  if (performed !== undefined && typeof performed !== 'boolean') {
    throw new FaultRuleError(`${place}.performed`, 'expected true or false');
  }
}

function onlyKeys(value: Record<string, unknown>, known: readonly string[], place: string): void {
  const stray = Object.keys(value).find((key) => !known.includes(key));
  if (stray !== undefined) throw new FaultRuleError(`${place}.${stray}`, `unknown; expected ${known.join(', ')}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least;
}

function isCount(value: unknown): value is number {
  return isNumber(value, 1) && Number.isInteger(value);
}
