import { type Oracle, oracleFor } from '@litellm-models/conformance/oracle';
import { afterAll, beforeAll, describe } from 'vitest';
import { type ClientOptions, createClient, type LitellmModelsClient } from '../src/index.ts';
import { validateResponse } from '../src/validate/index.ts';
import { methodSuite } from './suite/methods.ts';
import { FACTS, SEED, type Target } from './suite/target.ts';

/** The real proxy as a target. Its reset is a new process, so the tests share one for as long as the rows alone need clearing. */
class RealTarget implements Target {
  readonly tellsUsers: boolean = true;
  readonly #oracle: Oracle;
  #changed = false;

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
    const config = new Set(served.filter(({ source }) => source === 'config').map(({ id }) => id));
    if (this.#changed || config.size !== SEED.config?.model_list.length) {
      await this.#oracle.reset(SEED as object);
      // The process of before lives on for a moment, at the other end of connections that are kept.
      await new Promise((resolve) => setTimeout(resolve, 300));
      this.#changed = false;
      return;
    }
    for (const { id, source } of served) if (source === 'database') await deployments.delete(id);
  }

  reload(): Promise<void> {
    return this.#oracle.tick();
  }

  storeModels(on: boolean): Promise<void> {
    this.#changed = true;
    return this.#oracle.set({ store_model_in_db: on });
  }
}

for (const [profile, facts] of Object.entries(FACTS)) {
  const available = await oracleFor(profile);
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
        tellsUsers: true,
        client: (options) => real.client(options),
        reset: () => real.reset(),
        reload: () => real.reload(),
        storeModels: (on) => real.storeModels(on),
      },
      facts,
    );
  });
}
