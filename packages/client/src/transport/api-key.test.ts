import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { ApiKey } from './api-key.ts';

describe('ApiKey', () => {
  it.each([
    ['sk-1234', 'sk-1234'],
    [' sk-1234\n', 'sk-1234'],
    ['Bearer sk-1234', 'sk-1234'],
    ['bearer  sk-1234', 'sk-1234'],
  ])('sends %j as %s', (source, sent) => expect(new ApiKey(source).current()).toBe(sent));

  it.each([
    ['', 'an empty key'],
    ['  ', 'an empty key'],
    ['Bearer ', 'an empty key'],
    ['sk-12 34', 'a string with whitespace or non-ASCII characters'],
    ['sk-12\r\nx: y', 'a string with whitespace or non-ASCII characters'],
    ['sk-ключ', 'a string with whitespace or non-ASCII characters'],
    [undefined, 'undefined'],
    [42, 'number'],
  ])('rejects %j', (source, got) => {
    expect(() => new ApiKey(source as string)).toThrow(
      new TypeError(`expected options.apiKey to be a master key or a virtual key, got ${got}`),
    );
  });

  it('calls the function once, even for concurrent calls', async () => {
    const source = vi.fn(async () => 'sk-a');
    const key = new ApiKey(source);
    expect(await Promise.all([key.current(), key.current()])).toEqual(['sk-a', 'sk-a']);
    expect(await key.current()).toBe('sk-a');
    expect(source).toHaveBeenCalledTimes(1);
  });

  it('calls the function again after an abandoned request, and ignores a late result of that request', async () => {
    const resolvers: ((key: string) => void)[] = [];
    const source = vi.fn(
      () =>
        new Promise<string>((resolve) => {
          resolvers.push(resolve);
        }),
    );
    const key = new ApiKey(source);
    void key.current();
    await Promise.resolve();
    key.abandonPending();
    const second = key.current();
    await Promise.resolve();
    resolvers[1]?.('sk-second');
    expect(await second).toBe('sk-second');
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('refreshes a rejected key once for concurrent calls, and returns whether there is a different key', async () => {
    let n = 0;
    const source = vi.fn(async () => `sk-${++n}`);
    const key = new ApiKey(source);
    const first = await key.current();
    expect(await Promise.all([key.refresh(first), key.refresh(first)])).toEqual([true, true]);
    expect(await key.current()).toBe('sk-2');
    expect(source).toHaveBeenCalledTimes(2);
    expect(await new ApiKey('sk-1').refresh('sk-1')).toBe(false);
    const same = new ApiKey(() => 'sk-same');
    expect(await same.refresh(await same.current())).toBe(false);
  });

  it('calls the function again after it failed', async () => {
    const source = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('vault down'))
      .mockResolvedValue('sk-b');
    const key = new ApiKey(source);
    await expect(key.current()).rejects.toThrow('vault down');
    expect(await key.current()).toBe('sk-b');
  });

  it('rejects if the function throws synchronously', async () => {
    const key = new ApiKey(() => {
      throw new Error('no vault');
    });
    await expect(key.current()).rejects.toThrow('no vault');
  });

  it('rejects an invalid result of the function', async () => {
    await expect(new ApiKey(() => '').current()).rejects.toThrow(
      new TypeError('expected the result of options.apiKey() to be a master key or a virtual key, got an empty key'),
    );
  });

  it('does not show the key when it is printed', () => {
    const key = new ApiKey('sk-hidden-1234');
    expect(`${inspect(key, { showHidden: true, depth: 9 })}${JSON.stringify(key)}${String(key)}`).not.toContain(
      'hidden',
    );
  });
});
