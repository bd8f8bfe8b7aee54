import { describe, expect, it } from 'vitest';
import { entry, errorOf, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { checkServed } from './check-served.ts';

describe.each(RELEASES)('checkServed in $name', (release) => {
  const state = stateOf(release, { modelList: [entry('a', {}, { id: 'x' })] });

  it('accepts a deployment that is served', () => {
    expect(() => checkServed(state, 'x', 'create')).not.toThrow();
  });

  it('returns 500 for one that is not served, in a release that checks it', () => {
    const check = () => checkServed(state, "it's", 'update');
    if (!release.writes.checksServed) return expect(check).not.toThrow();
    expect(errorOf(check)).toMatchObject({
      status: 500,
      body: {
        error: {
          message: expect.stringContaining(
            `Model update was saved to the database, but the model id(s) ["it's"] are not live`,
          ),
          type: 'internal_server_error',
        },
      },
    });
  });
});
