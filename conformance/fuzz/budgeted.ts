import { startServer } from '@litellm-models/mock-server/http';
import type { OracleForTests } from '../oracle/index.ts';
import { httpTarget } from '../player/index.ts';
import { type FuzzResult, fuzz } from './fuzz.ts';
import { printed } from './report.ts';

/** A run for a test: the mock beside the real proxy, and every difference in its shortest form. */
export async function fuzzForTests(
  profile: string,
  oracle: OracleForTests,
  steps: number,
  seed: string,
): Promise<FuzzResult & { shown: string }> {
  if (!oracle.available) throw new Error(oracle.reason);
  const proxy = await oracle.start();
  // Random configs contain values that the proxy passes on though the contract does not foresee them (a group whose `rpm` is a price), so
  // the check against the contract is turned off: here the real proxy is the measure of each response.
  const onResponse = (): void => {};
  const mock = await startServer({ profile, port: 0, config: { model_list: [] }, onResponse });
  const [real, other] = [httpTarget(proxy.url, 60_000), httpTarget(mock.url, 60_000)];
  try {
    const result = await fuzz({ profile, real, other, steps, seed, budget: 40 });
    return { ...result, shown: result.found.map(printed).join('\n') };
  } finally {
    real.close();
    other.close();
    await mock.close();
    await proxy.stop();
  }
}
