import { expect, test } from 'vitest';
import { Ledger } from './ledger.ts';

/** Returns a ledger with two deployments: `a` with version 1, acknowledged before `b` with version 2 was sent. */
function ledgerOfTwo() {
  const ledger = new Ledger();
  const a = ledger.create('a', 1);
  ledger.acknowledge(a);
  const b = ledger.create('b', 2);
  ledger.acknowledge(b);
  return { ledger, a, b };
}
const A = { id: 'a', version: 1 };
const B = { id: 'b', version: 2 };

test.each([
  ['no violation', [A, B], []],
  ['a lost deployment', [B], ['a: got deleted, acknowledged 1, pending nothing']],
  ['a lost write', [A, { id: 'b', version: 0 }], ['b: got 0, acknowledged 2, pending nothing']],
  ['half a write', [A, { id: 'b', version: undefined }], expect.arrayContaining(['b has fields of different writes'])],
  ['an extra deployment', [A, B, { id: 'c', version: 3 }], ['c is listed, but was never created or was deleted']],
  ['a duplicate', [A, B, A], expect.arrayContaining(['a is listed twice'])],
  ['a wrong order', [B, A], ['b comes before a, which is older']],
])('settle() reports %s', (_, seen, violations) => {
  expect(ledgerOfTwo().ledger.settle(seen)).toEqual(violations);
});

test.each([1, 5])('settle() accepts the version before or after a write without a response: %i', (version) => {
  const { ledger, a } = ledgerOfTwo();
  a.pending = 5;
  expect(ledger.settle([{ id: 'a', version }, B])).toEqual([]);
  expect(ledger.settle([{ id: 'a', version: 6 - version }, B])).toHaveLength(1);
});

test('settle() requires the order of the last restart, also for deployments that were created at the same time', () => {
  const ledger = new Ledger();
  const both = ['a', 'b'].map((id, version) => ledger.create(id, version));
  for (const entry of both) ledger.acknowledge(entry);
  const seen = [
    { id: 'b', version: 1 },
    { id: 'a', version: 0 },
  ];
  expect(ledger.settle(seen)).toEqual([]);
  expect(ledger.settle(seen.reverse())).toEqual(['a comes before b, which is older']);
});
