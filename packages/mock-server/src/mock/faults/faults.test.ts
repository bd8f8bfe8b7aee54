import { operationIds } from '@litellm-models/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChunkedText, TextChunk } from '../../proxy/http/chunked-text.ts';
import type { ProxyResponse } from '../../proxy/http/messages.ts';
import { seededSources } from '../../proxy/state/sources.ts';
import { deliver } from './deliver.ts';
import { Faults } from './faults.ts';
import { FaultRuleError, parseRules } from './parse-rules.ts';
import type { FaultRule } from './rule.ts';

const CREATE = 'addNewModelModelNewPost';
const READ = 'modelInfoV1V1ModelInfoGet';
const faults = (rules: unknown, seed = 1): Faults => {
  const made = new Faults(seededSources(seed).random);
  made.set(rules);
  return made;
};
const hits = (made: Faults, n: number, operation: typeof CREATE | typeof READ = CREATE): number[] =>
  Array.from({ length: n }, (_, i) => i + 1).filter(() => made.meet(operation).fault !== undefined);
const reset = { type: 'reset' } as const;

describe('Faults', () => {
  it('meets nothing without a rule', () => {
    expect(faults([]).meet(CREATE)).toEqual({ delay: 0, fault: undefined });
  });

  it.each([
    [2, [2]],
    [
      [1, 3],
      [1, 3],
    ],
    [{ from: 3 }, [3, 4, 5]],
    [{ from: 2, to: 3 }, [2, 3]],
    [undefined, [1, 2, 3, 4, 5]],
  ])('hits calls %j', (calls, expected) => {
    const rule = { operation: CREATE, fault: reset, ...(calls === undefined ? {} : { calls }) };
    expect(hits(faults([rule]), 5)).toEqual(expected);
  });

  it('counts calls of its own operation alone', () => {
    const made = faults([{ operation: [CREATE], calls: 1, fault: reset }]);
    expect(made.meet(READ).fault).toBeUndefined();
    expect(made.meet(CREATE).fault).toEqual(reset);
  });

  it('is spent after so many times, and gives way to the next rule', () => {
    const made = faults([
      { operation: '*', times: 1, fault: reset },
      { operation: CREATE, fault: { type: 'html' } },
    ]);
    expect([made.meet(CREATE).fault?.type, made.meet(CREATE).fault?.type]).toEqual(['reset', 'html']);
  });

  it('hits by chance, the same under the same seed', () => {
    const rule = { operation: '*', chance: 0.3, fault: reset };
    const first = hits(faults([rule], 7), 1000);
    expect(hits(faults([rule], 7), 1000)).toEqual(first);
    expect(hits(faults([rule], 8), 1000)).not.toEqual(first);
    expect(first.length).toBeGreaterThan(230);
    expect(first.length).toBeLessThan(370);
  });

  it('draws latencies within their bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(500), fc.nat(500), (seed, a, b) => {
        const uniform = faults([{ operation: '*', latency: { min: a, max: a + b } }], seed).meet(READ).delay;
        expect(uniform).toBeGreaterThanOrEqual(a);
        expect(uniform).toBeLessThanOrEqual(a + b);
        expect(
          faults([{ operation: '*', latency: { mean: a, deviation: b } }], seed).meet(READ).delay,
        ).toBeGreaterThanOrEqual(0);
        expect(faults([{ operation: '*', latency: a }], seed).meet(READ).delay).toBe(a);
      }),
    );
  });

  it('stays as it was when a new set is wrong', () => {
    const made = faults([{ operation: '*', fault: reset }]);
    expect(() => made.set([{ operation: 'nope', fault: reset }])).toThrow(FaultRuleError);
    expect(made.rules).toEqual([{ operation: '*', fault: reset }]);
  });
});

describe('parseRules', () => {
  it.each<[unknown, string]>([
    [{ rules: [{ fault: reset }] }, 'rules[0].operation: names no operation'],
    [[{ operation: [], fault: reset }], 'rules[0].operation: names no operation'],
    [{ operation: 'create', fault: reset }, 'rule.operation: unknown operation "create"'],
    [[{ operation: '*' }], 'rules[0]: expected a latency, a fault or both'],
    [[{ operation: '*', fault: { type: 'boom' } }], 'rules[0].fault.type: expected one of status, rate-limit'],
    [[{ operation: '*', fault: { type: 'status' } }], 'rules[0].fault.status: expected an HTTP status'],
    [[{ operation: '*', fault: { type: 'reset', status: 1 } }], 'rules[0].fault.status: unknown'],
    [[{ operation: '*', fault: reset, nth: 1 }], 'rules[0].nth: unknown; expected operation, calls'],
    [[{ operation: '*', fault: reset, calls: 0 }], 'rules[0].calls: expected the number of a call'],
    [[{ operation: '*', fault: reset, chance: 2 }], 'rules[0].chance: expected a number from 0 to 1'],
    [[{ operation: '*', latency: { min: 3, max: 1 } }], 'rules[0].latency: expected ms'],
    [7, 'rules: expected a list'],
  ])('names the place in %j', (given, message) => {
    expect(() => parseRules(given)).toThrow(message);
  });

  it('knows every operation', () => {
    const rules: FaultRule[] = operationIds.map((operation) => ({ operation, fault: reset }));
    expect(parseRules({ rules })).toEqual(rules);
  });
});

describe('deliver', () => {
  const body = new ChunkedText([new TextChunk('{"a"'), new TextChunk(':1}')]);
  const ok: ProxyResponse = { status: 200, headers: { 'content-type': 'application/json' }, body };
  const run = (fault: Parameters<typeof deliver>[0]) => {
    let performed = 0;
    const delivery = deliver(fault, () => {
      performed++;
      return ok;
    });
    return { delivery, performed };
  };

  it('does nothing to a call without a fault', () => {
    expect(run(undefined)).toEqual({ delivery: { type: 'response', response: ok }, performed: 1 });
  });

  it('tells before from after the write', () => {
    expect(run(reset)).toEqual({ delivery: { type: 'reset' }, performed: 0 });
    expect(run({ type: 'lost-answer' })).toEqual({ delivery: { type: 'reset' }, performed: 1 });
    expect(run({ type: 'status', status: 503 }).performed).toBe(0);
    expect(run({ type: 'status', status: 503, performed: true }).performed).toBe(1);
  });

  it('cuts a body, breaks its JSON, or puts a page in its place', () => {
    expect(run({ type: 'half-body' }).delivery).toMatchObject({
      type: 'cut',
      sent: '{"a',
      response: { body: '{"a":1}' },
    });
    const broken = run({ type: 'malformed-json' }).delivery;
    expect(broken.type === 'response' && broken.response.status).toBe(200);
    expect(() => JSON.parse(broken.type === 'response' ? String(broken.response.body) : '{}')).toThrow();
    expect(run({ type: 'html', status: 200 }).delivery).toMatchObject({
      response: { status: 200, headers: { 'content-type': 'text/html' } },
    });
    expect(run({ type: 'rate-limit', retryAfter: 2 }).delivery).toMatchObject({
      response: { status: 429, headers: { 'retry-after': '2' } },
    });
  });
});
