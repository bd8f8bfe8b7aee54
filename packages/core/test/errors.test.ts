import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.ts';

const entry = new URL('../src/index.ts', import.meta.url).pathname;

async function bundle(names: string, minify = true): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from ${JSON.stringify(entry)}`, resolveDir: '/' },
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minify,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

describe('the error classes', () => {
  const classes = Object.entries(core).filter(
    ([name]) => name.endsWith('Error') && /^[A-Z]/.test(name) && name !== 'LitellmModelsError',
  );

  it('are named after their codes', () => {
    expect(classes).toHaveLength(18);
    for (const [name, Class] of classes) {
      const error = new (Class as typeof core.ServerError)('why');
      expect(error.name).toBe(name);
      expect(error.code).toBe((Class as typeof core.ServerError).code);
      expect(core.LitellmModelsError.isInstance(error)).toBe(true);
      const others = classes.filter(([, Other]) => (Other as typeof core.ServerError).isInstance(error));
      expect(others.map(([other]) => other)).toEqual([name]);
    }
  });

  it('do not accept other values', () => {
    for (const value of [undefined, null, 'x', {}, new Error('x'), { code: 'server', name: 'ServerError' }])
      expect(core.LitellmModelsError.isInstance(value)).toBe(false);
  });

  it('recognize errors of another copy of the package', async () => {
    const code = await bundle('LitellmModelsError, NotFoundError');
    const other = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as typeof core;
    const error = new other.NotFoundError('gone', { status: 404, modelId: 'm1' });
    expect(error).not.toBeInstanceOf(core.NotFoundError);
    expect(core.NotFoundError.isInstance(error)).toBe(true);
    expect(core.ServerError.isInstance(error)).toBe(false);
    expect(other.LitellmModelsError.isInstance(new core.ServerError('x'))).toBe(true);
  });
});

describe('the bundle size', () => {
  it.each([
    ['NotFoundError', 700],
    ['operations', 400],
    ['decodeError', 5_000],
  ])('of %s is at most %i bytes, gzipped', async (name, limit) => {
    const size = gzipSync(await bundle(name)).length;

    expect(size).toBeLessThanOrEqual(limit);
  });

  it('of an error class does not include other error classes', async () => {
    expect(await bundle('NotFoundError', false)).not.toContain('rate_limited');
  });
});
