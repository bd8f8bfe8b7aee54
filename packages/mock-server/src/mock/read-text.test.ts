import { afterEach, expect, it, vi } from 'vitest';
import { readFileIfExists, readText } from './read-text.ts';
import { SeedError } from './seed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('returns the contents of a file', () => {
  expect(readText(import.meta.filename)).toContain("it('returns the contents of a file'");
});

it('names a file that cannot be read', () => {
  expect(() => readText(import.meta.dirname)).toThrow(SeedError);
  expect(() => readText(import.meta.dirname)).toThrow(/: cannot be read: EISDIR/);
});

it('names a file that does not exist', () => {
  expect(readFileIfExists('missing.yaml')).toBeUndefined();
  expect(() => readText('missing.yaml')).toThrow(new SeedError('missing.yaml: the file does not exist'));
});

it('explains what to pass on a platform without files', () => {
  vi.stubGlobal('process', undefined);
  expect(() => readText('config.yaml')).toThrow(
    'config.yaml: this platform has no file system; pass an object or the contents of the file instead',
  );
});
