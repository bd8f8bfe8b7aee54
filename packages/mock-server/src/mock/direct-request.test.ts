import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directRequest } from './direct-request.ts';
import { toProxyRequest } from './request.ts';

const BASE = 'http://litellm.mock';

test('returns the same request as the platform, or undefined', async () => {
  const path = fc
    .array(fc.constantFrom('v1', 'models', 'model', '..', '.', 'a b', 'ü', 'a%2Fb', '%2e', 'x;y', '', '\\', '"'), {
      maxLength: 4,
    })
    .map((parts) => `/${parts.join('/')}`);
  const query = fc.constantFrom('', '?', '?a=1', '?a=1&b=ü', '?a=b c', '#x', '?a#b');
  const headers = fc.dictionary(
    fc.constantFrom('Authorization', 'X-Api-Key', 'content-type'),
    fc.constantFrom('a', ' b ', 'é'),
  );
  const init = fc.record({ method: fc.constantFrom('GET', 'POST', 'patch'), headers }, { requiredKeys: [] });
  let returned = 0;
  await fc.assert(
    fc.asyncProperty(
      path,
      query,
      init,
      fc.boolean(),
      fc.constantFrom(undefined, 'text'),
      async (p, q, given, isAbsolute, body) => {
        const options = { ...given, ...(body !== undefined && given.method === 'POST' ? { body } : {}) };
        const direct = directRequest((isAbsolute ? BASE : '') + p + q, options, BASE);
        if (!direct) return;
        returned++;
        expect(direct).toEqual(await toProxyRequest(new Request(BASE + p + q, options)));
      },
    ),
    { numRuns: 1000 },
  );
  expect(returned).toBeGreaterThan(5);
});
