import { operations } from '@litellm-models/core';
import { describe, expect, it } from 'vitest';
import { QUIRKS } from '../releases/quirks.ts';
import { RELEASE_QUIRKS } from '../releases/registry.ts';
import { CREATE, DELETE, INFOS, LISTS, PATCH, READS, UPDATE, WRITES } from './quirk.ts';

describe('the table of quirks', () => {
  it('has one row for each quirk that a release states', () => {
    const names = QUIRKS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const quirks of Object.values(RELEASE_QUIRKS)) expect(Object.keys(quirks).sort()).toEqual([...names].sort());
  });

  it.each(QUIRKS)('describes $name in sentences', ({ does, should, transcript, operations: affected, profiles }) => {
    for (const text of [does, should]) expect(text).toMatch(/^[A-Z].*\.$/s);
    expect(does).not.toBe(should);
    expect(transcript).toMatch(/^[a-z][a-z-]*$/);
    expect(new Set(affected).size).toBe(affected.length);
    expect(affected.length).toBeGreaterThan(0);
    expect(profiles.length).toBeGreaterThan(0);
  });
});

it('names every operation as a write or a read', () => {
  const ids = (effect: string) =>
    Object.values(operations)
      .filter((operation) => operation.effect === effect)
      .map(({ id }) => id)
      .sort();
  expect([...WRITES].sort()).toEqual(ids('write'));
  expect([...READS].sort()).toEqual(ids('read'));
  expect([...WRITES]).toEqual([CREATE, UPDATE, PATCH, DELETE]);
  for (const id of INFOS) expect(operations[id].path).toMatch(/\/model\/info$/);
  for (const id of LISTS) expect(operations[id].path).toMatch(/\/models$/);
});
