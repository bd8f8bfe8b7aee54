import { expect, test } from 'vitest';
import { Ledger } from './ledger.ts';

/** Two deployments: `a` at 1, acknowledged before `b` (at 2) was sent. */
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
  ['nothing is wrong', [A, B], []],
  ['one is lost', [B], ['a is at gone; acknowledged was 1, on its way nothing']],
  ['an older write is there', [A, { id: 'b', version: 0 }], ['b is at 0; acknowledged was 2, on its way nothing']],
  ['half a write', [A, { id: 'b', version: undefined }], expect.arrayContaining(['b is half written'])],
  ['one too many', [A, B, { id: 'c', version: 3 }], ['c is there though it was never created, or was deleted']],
  ['one is doubled', [A, B, A], expect.arrayContaining(['a is there twice'])],
  ['the order is lost', [B, A], ['b stands before a, which is older']],
])('it sees that %s', (_, seen, faults) => {
  expect(ledgerOfTwo().ledger.settle(seen)).toEqual(faults);
});

test.each([1, 5])('a write without an answer may have happened or not: %i', (version) => {
  const { ledger, a } = ledgerOfTwo();
  a.pending = 5;
  expect(ledger.settle([{ id: 'a', version }, B])).toEqual([]);
  expect(ledger.settle([{ id: 'a', version: 6 - version }, B])).toHaveLength(1);
});

test('places once seen stay, also of what was sent at the same time', () => {
  const ledger = new Ledger();
  const both = ['a', 'b'].map((id, version) => ledger.create(id, version));
  for (const entry of both) ledger.acknowledge(entry);
  const seen = [
    { id: 'b', version: 1 },
    { id: 'a', version: 0 },
  ];
  expect(ledger.settle(seen)).toEqual([]);
  expect(ledger.settle(seen.reverse())).toEqual(['a stands before b, which is older']);
});
