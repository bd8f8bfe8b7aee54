import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { dataFile, isUnedited, renderDataModule } from '../scripts/data-module.ts';
import type { PackedRelease } from '../src/store/packed.ts';
import { loadRelease, RELEASE_NAMES } from './oracle.ts';

const FOLDER = new URL('../src/releases/', import.meta.url);

test('every release folder is in the list of releases and has the same files', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...RELEASE_NAMES].sort());
  for (const { name } of folders) {
    expect(readdirSync(new URL(`${name}/`, FOLDER), { recursive: true }).sort()).toEqual([
      ...['generated', 'generated/data.ts', 'index.ts'],
    ]);
  }
});

describe.each(RELEASE_NAMES)('the data of %s', (release) => {
  test('is what the generator wrote', async () => {
    const text = await readFile(dataFile(release), 'utf8');
    expect(isUnedited(text)).toBe(true);
    const packed = JSON.parse((await loadRelease(release)).packed) as PackedRelease;
    expect(packed.release).toBe(release);
    expect(packed.version.startsWith(`${release}.`)).toBe(true);
    expect(renderDataModule(packed) === text).toBe(true);
  });
});

test('isUnedited finds changes of the data, of the header and at the end', async () => {
  const text = await readFile(dataFile('1.71'), 'utf8');
  expect(isUnedited(text.replace('gpt-4o', 'gpt-4p'))).toBe(false);
  expect(isUnedited(text.replace('LiteLLM 1.71.1', 'LiteLLM'))).toBe(false);
  expect(isUnedited(`${text}// more`)).toBe(false);
});
