import { operationIds } from '@litellm-models/core';
import { describeValue } from '../describe-value.ts';
import type { Fault, FaultRule } from './rule.ts';

/** Thrown for an invalid fault rule. The message says which field is invalid, what was expected, and what was given. */
export class FaultRuleError extends Error {
  override name = 'FaultRuleError';
  /** The path of the invalid field, such as `rules[0].fault.status`. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

const OPERATIONS = `"*" or one of ${operationIds.join(', ')}`;
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
 * Checks fault rules from a caller: one rule, a list, or `{ "rules": […] }`.
 *
 * @throws FaultRuleError with the invalid field
 * @example
 * parseRules({ rules: [{ operation: '*', fault: { type: 'reset' } }] });
 */
export function parseRules(given: unknown): FaultRule[] {
  const list = isRecord(given) && 'rules' in given ? given['rules'] : given;
  if (Array.isArray(list)) return list.map((rule, i) => parseRule(rule, `rules[${i}]`));
  if (isRecord(list)) return [parseRule(list, 'rule')];
  reject('rules', 'an array of fault rules', list);
}

function parseRule(rule: unknown, path: string): FaultRule {
  if (!isRecord(rule)) reject(path, 'an object', rule);
  onlyKeys(rule, RULE_KEYS, path);
  const { operation, calls, chance, times, latency, fault } = rule;
  checkOperation(operation, `${path}.operation`);
  if (calls !== undefined) checkCalls(calls, `${path}.calls`);
  if (chance !== undefined && !(isNumber(chance, 0) && chance <= 1)) {
    reject(`${path}.chance`, 'a number from 0 to 1', chance);
  }
  if (times !== undefined && !isCount(times)) reject(`${path}.times`, 'a positive integer', times);
  if (latency !== undefined) checkLatency(latency, `${path}.latency`);
  if (fault !== undefined) checkFault(fault, `${path}.fault`);
  if (latency === undefined && fault === undefined) {
    throw new FaultRuleError(path, `expected ${path} to have a latency, a fault, or both`);
  }
  return rule as unknown as FaultRule;
}

function checkOperation(operation: unknown, path: string): void {
  if (!Array.isArray(operation)) {
    if (operation !== '*' && !isOperation(operation)) reject(path, OPERATIONS, operation, JSON.stringify(operation));
    return;
  }
  if (operation.length === 0) reject(path, 'a list of at least one operation', operation, '[]');
  operation.forEach((id, i) => {
    if (!isOperation(id)) reject(`${path}[${i}]`, `one of ${operationIds.join(', ')}`, id, JSON.stringify(id));
  });
}

function isOperation(value: unknown): boolean {
  return operationIds.some((id) => id === value);
}

function checkCalls(calls: unknown, path: string): void {
  const isRange = isRecord(calls) && isCount(calls['from']) && (calls['to'] === undefined || isCount(calls['to']));
  if (isCount(calls) || isRange || (Array.isArray(calls) && calls.length > 0 && calls.every(isCount))) return;
  reject(path, 'the number of a call (the first is 1), a list of numbers, or {from, to}', calls);
}

function checkLatency(latency: unknown, path: string): void {
  if (isNumber(latency, 0)) return;
  if (isRecord(latency)) {
    const { min, max, mean, deviation } = latency;
    if (isNumber(min, 0) && isNumber(max, min)) return;
    if (isNumber(mean, 0) && isNumber(deviation, 0)) return;
  }
  reject(path, 'ms, {min, max} with min <= max, or {mean, deviation}, without negative numbers', latency);
}

function checkFault(fault: unknown, path: string): void {
  if (!isRecord(fault)) reject(path, 'an object with a type', fault);
  const { type, status, headers, retryAfter, performed } = fault;
  const keys = Object.entries(FAULT_KEYS).find(([known]) => known === type)?.[1];
  if (!keys) reject(`${path}.type`, `one of ${Object.keys(FAULT_KEYS).join(', ')}`, type, JSON.stringify(type));
  onlyKeys(fault, keys, path);
  const needsStatus = type === 'status' || status !== undefined;
  if (needsStatus && !(isNumber(status, 200) && Number.isInteger(status) && status <= 599)) {
    reject(`${path}.status`, 'an HTTP status from 200 to 599', status);
  }
  if (headers !== undefined && !(isRecord(headers) && Object.values(headers).every((v) => typeof v === 'string'))) {
    reject(`${path}.headers`, 'an object whose values are strings', headers);
  }
  if (retryAfter !== undefined && typeof retryAfter !== 'string' && !isNumber(retryAfter, 0)) {
    reject(`${path}.retryAfter`, 'a number of seconds or an HTTP date', retryAfter);
  }
  if (performed !== undefined && typeof performed !== 'boolean') reject(`${path}.performed`, 'a boolean', performed);
}

function onlyKeys(value: Record<string, unknown>, known: readonly string[], path: string): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const field = `${path}.${unknown}`;
  throw new FaultRuleError(field, `unknown field ${field}; expected only ${known.join(', ')}`);
}

/** @param shown what the message shows of the value; by default what cannot be a secret */
function reject(
  path: string,
  expected: string,
  given: unknown,
  shown: string | undefined = describeValue(given),
): never {
  throw new FaultRuleError(path, `expected ${path} to be ${expected}, got ${shown}`);
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
