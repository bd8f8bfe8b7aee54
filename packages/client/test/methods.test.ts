import { createMockProxy } from '@litellm-models/mock-server';
import { describe } from 'vitest';
import { createClient } from '../src/index.ts';
import { validateResponse } from '../src/validate/index.ts';
import { methodSuite } from './suite/methods.ts';
import { RELEASES, type Target } from './suite/target.ts';

describe.each(Object.entries(RELEASES))('the mock of %s', (release, facts) => {
  const mock = createMockProxy({ profile: release, baseUrl: 'http://litellm.mock' });
  const target: Target = {
    revealsVersionToUsers: true,
    client: (options) =>
      createClient({
        baseUrl: mock.url,
        apiKey: 'sk-1234',
        fetch: mock.fetch,
        readBack: { timeout: 1000, interval: 10 },
        validate: validateResponse,
        ...options,
      }),
    reset: async (seed) => {
      await mock.ready();
      mock.reset(seed);
    },
    reload: async () => mock.reload(),
    storeModels: async (on) => mock.configure({ store_model_in_db: on }),
  };
  methodSuite(target, facts);
});
