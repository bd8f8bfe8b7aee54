import { expect, it } from 'vitest';
import { PendingChanges } from './pending-changes.ts';

it('starts with everything to read', () => {
  expect(new PendingChanges().everything).toBe(true);
});

it('collects the ids of written and deleted rows until they are read', () => {
  const pending = new PendingChanges();
  pending.clear();
  for (const id of ['a', 'b', 'a']) pending.rowWritten(id);
  pending.rowDeleted('b');
  expect([...pending.written]).toEqual(['a']);
  expect([...pending.deleted]).toEqual(['b']);
  expect(pending.everything).toBe(false);
  pending.clear();
  expect(pending.written.size + pending.deleted.size).toBe(0);
});

it('reads everything after the table is cleared', () => {
  const pending = new PendingChanges();
  pending.clear();
  pending.tableCleared();
  expect(pending.everything).toBe(true);
});
