import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { ApiKey } from './api-key.ts';

describe('Key', () => {
  it.each([
    ['sk-1234', 'sk-1234'],
    [' sk-1234\n', 'sk-1234'],
    ['Bearer sk-1234', 'sk-1234'],
    ['bearer  sk-1234', 'sk-1234'],
  ])('%j is sent as %s', (given, sent) => expect(new ApiKey(given).current()).toBe(sent));

  it.each([
    ['', 'is missing or empty'],
    ['  ', 'is missing or empty'],
    ['Bearer ', 'is missing or empty'],
    ['sk-12 34', 'no header can carry'],
    ['sk-12\r\nx: y', 'no header can carry'],
    ['sk-ключ', 'no header can carry'],
    [undefined as unknown as string, 'is missing or empty'],
    [42 as unknown as string, 'is missing or empty'],
  ])('%j is refused: %s', (given, why) => {
    expect(() => new ApiKey(given)).toThrow(`apiKey ${why}`.replace('apiKey no', 'no'));
    expect(() => new ApiKey(given)).not.toThrow(/sk-12/);
  });

  it('asks a function once, also for calls at the same time', async () => {
    const source = vi.fn(async () => 'sk-a');
    const key = new ApiKey(source);
    expect(await Promise.all([key.current(), key.current()])).toEqual(['sk-a', 'sk-a']);
    expect(await key.current()).toBe('sk-a');
    expect(source).toHaveBeenCalledTimes(1);
  });

  it('asks anew after a question was given up, and takes no late answer to the old one for the end of the new one', async () => {
    const given: ((key: string) => void)[] = [];
    const source = vi.fn(
      () =>
        new Promise<string>((resolve) => {
          given.push(resolve);
        }),
    );
    const key = new ApiKey(source);
    void key.current();
    await Promise.resolve();
    key.abandonPending();
    const second = key.current();
    await Promise.resolve();
    given[1]?.('sk-second');
    expect(await second).toBe('sk-second');
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('asks once more after a refusal, once for calls refused together, and says whether there is another key', async () => {
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

  it('asks again after a function that failed', async () => {
    const source = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('vault down'))
      .mockResolvedValue('sk-b');
    const key = new ApiKey(source);
    await expect(key.current()).rejects.toThrow('vault down');
    expect(await key.current()).toBe('sk-b');
  });

  it('takes a function that throws at once for one that rejects', async () => {
    const key = new ApiKey(() => {
      throw new Error('no vault');
    });
    await expect(key.current()).rejects.toThrow('no vault');
  });

  it('refuses what a function gives without repeating it', async () => {
    await expect(new ApiKey(() => '').current()).rejects.toThrow('what the apiKey function gave is missing or empty');
  });

  it('shows the key to nobody', () => {
    const key = new ApiKey('sk-hidden-1234');
    expect(`${inspect(key, { showHidden: true, depth: 9 })}${JSON.stringify(key)}${String(key)}`).not.toContain(
      'hidden',
    );
  });
});
