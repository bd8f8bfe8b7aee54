import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isAsGenerated, moduleOf } from '../scripts/data-module.ts';
import { PROFILES } from '../src/profiles.ts';
import type { Packed } from '../src/store/packed.ts';

test.each(Object.keys(PROFILES))('the data of %s is what the generator wrote', async (profile) => {
  const text = await readFile(new URL(`../src/generated/${profile}.ts`, import.meta.url), 'utf8');
  expect(isAsGenerated(text)).toBe(true);
  const packed = JSON.parse((await PROFILES[profile]?.load())?.packed ?? '') as Packed;
  expect(packed.profile).toBe(profile);
  expect(packed.litellm.startsWith(`${profile}.`)).toBe(true);
  expect(moduleOf(packed) === text).toBe(true);
});

test('an edit by hand shows', async () => {
  const text = await readFile(new URL('../src/generated/1.71.ts', import.meta.url), 'utf8');
  expect(isAsGenerated(text.replace('gpt-4o', 'gpt-4p'))).toBe(false);
  expect(isAsGenerated(text.replace('LiteLLM 1.71.1', 'LiteLLM'))).toBe(false);
  expect(isAsGenerated(`${text}// more`)).toBe(false);
});
