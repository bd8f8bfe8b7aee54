import { operations } from '@litellm-models/core';
import { expect, it } from 'vitest';
import { handlers } from './handlers.ts';

it('has one handler for each operation of the contract', () => {
  const ids = Object.values(operations).map(({ id }) => id);
  expect(Object.keys(handlers).sort()).toEqual([...ids].sort());
  expect(new Set(Object.values(handlers)).size).toBe(ids.length);
});
