import { startServer } from '@litellm-models/mock-server/http';
import type { OracleForTests } from '../oracle/index.ts';
import { httpTarget } from '../player/index.ts';
import { type FuzzResult, fuzz } from './fuzz.ts';
import { describeFinding } from './report.ts';

/** Fuzzes the mock against the real proxy. `report` describes every kind of mismatch; it is empty if there is none. */
export async function fuzzForTests(
  release: string,
  oracle: OracleForTests,
  steps: number,
  seed: string,
): Promise<FuzzResult & { report: string }> {
  if (!oracle.available) throw new Error(oracle.reason);
  const proxy = await oracle.start();
  // Random configurations contain values that the proxy returns although the contract does not allow them, such as a group whose `rpm` is
  // a fraction. So the contract check of the tests is turned off: each response is compared with the real proxy's instead.
  const onResponse = (): void => {};
  const mock = await startServer({ profile: release, port: 0, config: { model_list: [] }, onResponse });
  const [real, other] = [httpTarget(proxy.url, 60_000), httpTarget(mock.url, 60_000)];
  try {
    const result = await fuzz({ release, real, other, steps, seed, budget: 40 });
    return { ...result, report: result.findings.map(describeFinding).join('\n') };
  } finally {
    real.close();
    other.close();
    await mock.close();
    await proxy.stop();
  }
}
