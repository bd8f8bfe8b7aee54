import { type Oracle, oracleFor } from '@litellm-models/conformance/oracle';
import { afterAll, beforeAll, describe } from 'vitest';
import { type ClientOptions, createClient, type LitellmModelsClient } from '../src/index.ts';
import { validateResponse } from '../src/validate/index.ts';
import { methodSuite } from './suite/methods.ts';
import { RELEASES, SEED, type Target } from './suite/target.ts';

/** The real proxy. A full reset starts a new process, so tests share one if deleting rows is enough. */
class RealTarget implements Target {
  readonly revealsVersionToUsers: boolean = true;
  readonly #oracle: Oracle;
  #hasChangedSettings = false;

  constructor(oracle: Oracle) {
    this.#oracle = oracle;
  }

  client(options: Partial<ClientOptions> = {}): LitellmModelsClient {
    return createClient({
      baseUrl: this.#oracle.url,
      apiKey: 'sk-1234',
      readBack: { timeout: 3000, interval: 50 },
      validate: validateResponse,
      ...options,
    });
  }

  async reset(): Promise<void> {
    const { deployments } = this.client();
    const served = await deployments.list();
    const configIds = new Set(served.filter(({ source }) => source === 'config').map(({ id }) => id));
    if (this.#hasChangedSettings || configIds.size !== SEED.config?.model_list.length) {
      await this.#oracle.reset(SEED as object);
      // Kept-alive connections still reach the old process for a moment.
      await new Promise((resolve) => setTimeout(resolve, 300));
      this.#hasChangedSettings = false;
      return;
    }
    for (const { id, source } of served) if (source === 'database') await deployments.delete(id);
  }

  reload(): Promise<void> {
    return this.#oracle.reload();
  }

  storeModels(on: boolean): Promise<void> {
    this.#hasChangedSettings = true;
    return this.#oracle.updateSettings({ store_model_in_db: on });
  }
}

for (const [release, facts] of Object.entries(RELEASES)) {
  const available = await oracleFor(release);
  describe.skipIf(!available.available)(`the real proxy ${facts.version}`, () => {
    let oracle: Oracle;
    let real: RealTarget;
    beforeAll(async () => {
      if (!available.available) return;
      oracle = await available.start(SEED as object);
      real = new RealTarget(oracle);
    });
    afterAll(() => oracle?.stop());
    methodSuite(
      {
        revealsVersionToUsers: true,
        client: (options) => real.client(options),
        reset: () => real.reset(),
        reload: () => real.reload(),
        storeModels: (on) => real.storeModels(on),
      },
      facts,
    );
  });
}
