import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededSources } from '../../proxy/state/sources.ts';
import { Faults } from './faults.ts';
import { FaultRuleError } from './parse-rules.ts';

const CREATE = 'addNewModelModelNewPost';
const READ = 'modelInfoV1V1ModelInfoGet';
const reset = { type: 'reset' } as const;

function faultsOf(rules: unknown, seed = 1): Faults {
  const faults = new Faults(seededSources(seed).random);
  faults.set(rules);
  return faults;
}

/** The numbers of the calls that get a fault, of `count` calls. */
function hits(faults: Faults, count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1).filter(() => faults.match(CREATE).fault !== undefined);
}

describe('Faults', () => {
  it('returns no fault and no delay without a rule', () => {
    expect(faultsOf([]).match(CREATE)).toEqual({ delay: 0, fault: undefined });
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
  ])('applies to the calls %j', (calls, expected) => {
    const rule = { operation: CREATE, fault: reset, ...(calls === undefined ? {} : { calls }) };
    expect(hits(faultsOf([rule]), 5)).toEqual(expected);
  });

  it('counts only calls of the operations of the rule', () => {
    const faults = faultsOf([{ operation: [CREATE], calls: 1, fault: reset }]);
    expect(faults.match(READ).fault).toBeUndefined();
    expect(faults.match(CREATE).fault).toEqual(reset);
  });

  it('stops applying a rule after its number of times, and applies the next rule', () => {
    const faults = faultsOf([
      { operation: '*', times: 1, fault: reset },
      { operation: CREATE, fault: { type: 'html' } },
    ]);
    expect([faults.match(CREATE).fault?.type, faults.match(CREATE).fault?.type]).toEqual(['reset', 'html']);
  });

  it('applies a rule by chance, to the same calls with the same seed', () => {
    const rule = { operation: '*', chance: 0.3, fault: reset };
    const first = hits(faultsOf([rule], 7), 1000);
    expect(hits(faultsOf([rule], 7), 1000)).toEqual(first);
    expect(hits(faultsOf([rule], 8), 1000)).not.toEqual(first);
    expect(first.length).toBeGreaterThan(230);
    expect(first.length).toBeLessThan(370);
  });

  it('draws latencies within their bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(500), fc.nat(500), (seed, a, b) => {
        const uniform = faultsOf([{ operation: '*', latency: { min: a, max: a + b } }], seed).match(READ).delay;
        expect(uniform).toBeGreaterThanOrEqual(a);
        expect(uniform).toBeLessThanOrEqual(a + b);
        expect(
          faultsOf([{ operation: '*', latency: { mean: a, deviation: b } }], seed).match(READ).delay,
        ).toBeGreaterThanOrEqual(0);
        expect(faultsOf([{ operation: '*', latency: a }], seed).match(READ).delay).toBe(a);
      }),
    );
  });

  it('keeps the current rules if new rules are invalid', () => {
    const faults = faultsOf([{ operation: '*', fault: reset }]);
    expect(() => faults.set([{ operation: 'nope', fault: reset }])).toThrow(FaultRuleError);
    expect(faults.rules).toEqual([{ operation: '*', fault: reset }]);
  });

  it('adds rules after the current ones, and removes all of them', () => {
    const faults = faultsOf([{ operation: CREATE, times: 1, fault: reset }]);
    faults.add({ operation: '*', fault: { type: 'html' } });
    expect(faults.rules).toHaveLength(2);
    expect([faults.match(CREATE).fault?.type, faults.match(READ).fault?.type]).toEqual(['reset', 'html']);
    faults.clear();
    expect(faults.rules).toEqual([]);
    expect(faults.match(READ).fault).toBeUndefined();
  });
});
