import { startServer } from '@litellm-models/mock-server/http';
import type { OracleForTests } from '../oracle/index.ts';
import { httpTarget } from '../player/index.ts';
import { type FuzzResult, fuzz } from './fuzz.ts';
import { printed } from './report.ts';

/** Where the tests' check of every answer against the contract hangs. */
const WITNESS = Symbol.for('@litellm-models/mock-server/witness');

/**
 * Runs without that check: chance configures values that the proxy passes on as no contract foresees (a group whose `rpm` is a price), and
 * here the real proxy itself is the measure of each answer.
 */
async function unwitnessed<T>(run: () => Promise<T>): Promise<T> {
  const kept: unknown = Reflect.get(globalThis, WITNESS);
  Reflect.set(globalThis, WITNESS, undefined);
  try {
    return await run();
  } finally {
    Reflect.set(globalThis, WITNESS, kept);
  }
}

/** A run for a test: the mock beside the real proxy, and every difference in its shortest form. */
export async function fuzzForTests(
  profile: string,
  oracle: OracleForTests,
  steps: number,
  seed: string,
): Promise<FuzzResult & { shown: string }> {
  if (!oracle.available) throw new Error(oracle.reason);
  const proxy = await oracle.start();
  const mock = await startServer({ profile, port: 0, config: { model_list: [] } });
  const [real, other] = [httpTarget(proxy.url, 60_000), httpTarget(mock.url, 60_000)];
  try {
    const result = await unwitnessed(() => fuzz({ profile, real, other, steps, seed, budget: 40 }));
    return { ...result, shown: result.found.map(printed).join('\n') };
  } finally {
    real.close();
    other.close();
    await mock.close();
    await proxy.stop();
  }
}
