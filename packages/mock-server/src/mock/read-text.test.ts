import { afterEach, expect, it, vi } from 'vitest';
import { readText } from './read-text.ts';
import { SeedError } from './seed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('returns the contents of a file', () => {
  expect(readText(import.meta.filename)).toContain("it('returns the contents of a file'");
});

it('names a file that cannot be read', () => {
  expect(() => readText('missing.yaml')).toThrow(SeedError);
  expect(() => readText('missing.yaml')).toThrow(/^missing\.yaml: cannot be read: ENOENT/);
});

it('explains what to pass on a platform without files', () => {
  vi.stubGlobal('process', undefined);
  expect(() => readText('config.yaml')).toThrow(
    'config.yaml: this platform has no file system; pass an object or the contents of the file instead',
  );
});
