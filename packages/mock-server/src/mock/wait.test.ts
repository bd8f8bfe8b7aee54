import { expect, it } from 'vitest';
import { wait } from './wait.ts';

it('waits at least as long as it should', async () => {
  const start = performance.now();
  await wait(20, undefined);
  expect(performance.now() - start).toBeGreaterThan(18);
});

it('rejects with the reason of the signal as soon as it aborts', async () => {
  const controller = new AbortController();
  const reason = new Error('stop');
  const start = performance.now();
  const waiting = wait(60_000, controller.signal);
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  expect(performance.now() - start).toBeLessThan(5_000);
});
