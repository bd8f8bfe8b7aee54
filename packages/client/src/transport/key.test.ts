import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { Key } from './key.ts';

describe('Key', () => {
  it.each([
    ['sk-1234', 'sk-1234'],
    [' sk-1234\n', 'sk-1234'],
    ['Bearer sk-1234', 'sk-1234'],
    ['bearer  sk-1234', 'sk-1234'],
  ])('%j is sent as %s', (given, sent) => expect(new Key(given).current()).toBe(sent));

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
    expect(() => new Key(given)).toThrow(`apiKey ${why}`.replace('apiKey no', 'no'));
    expect(() => new Key(given)).not.toThrow(/sk-12/);
  });

  it('asks a function once, also for calls at the same time', async () => {
    const source = vi.fn(async () => 'sk-a');
    const key = new Key(source);
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
    const key = new Key(source);
    void key.current();
    await Promise.resolve();
    key.giveUp();
    const second = key.current();
    await Promise.resolve();
    given[1]?.('sk-second');
    expect(await second).toBe('sk-second');
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('asks once more after a refusal, once for calls refused together, and says whether there is another key', async () => {
    let n = 0;
    const source = vi.fn(async () => `sk-${++n}`);
    const key = new Key(source);
    const first = await key.current();
    expect(await Promise.all([key.renewed(first), key.renewed(first)])).toEqual([true, true]);
    expect(await key.current()).toBe('sk-2');
    expect(source).toHaveBeenCalledTimes(2);
    expect(await new Key('sk-1').renewed('sk-1')).toBe(false);
    const same = new Key(() => 'sk-same');
    expect(await same.renewed(await same.current())).toBe(false);
  });

  it('asks again after a function that failed', async () => {
    const source = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('vault down'))
      .mockResolvedValue('sk-b');
    const key = new Key(source);
    await expect(key.current()).rejects.toThrow('vault down');
    expect(await key.current()).toBe('sk-b');
  });

  it('takes a function that throws at once for one that rejects', async () => {
    const key = new Key(() => {
      throw new Error('no vault');
    });
    await expect(key.current()).rejects.toThrow('no vault');
  });

  it('refuses what a function gives without repeating it', async () => {
    await expect(new Key(() => '').current()).rejects.toThrow('what the apiKey function gave is missing or empty');
  });

  it('shows the key to nobody', () => {
    const key = new Key('sk-hidden-1234');
    expect(`${inspect(key, { showHidden: true, depth: 9 })}${JSON.stringify(key)}${String(key)}`).not.toContain(
      'hidden',
    );
  });
});
