import { describe, expect, it } from 'vitest';
import { entry, RELEASES, requestOf, stateOf } from '../../../test/emulated-proxy.ts';
import { ProxyApp } from '../../proxy/app.ts';
import { RELEASE_QUIRKS } from '../../releases/registry.ts';
import { loadCorrections } from './load-corrections.ts';

describe.each(RELEASES)('the corrections of $name', async (release) => {
  const quirks = RELEASE_QUIRKS[release.name as keyof typeof RELEASE_QUIRKS];
  const { correctRelease, correctConfig, correctApp } = await loadCorrections(quirks);

  it('correct the release and the config file', () => {
    expect(correctRelease(release).auth.noParam).toBeNull();
    expect(correctConfig([entry('a', {}, { access_groups: 5 })])).toEqual([entry('a', {}, { access_groups: null })]);
  });

  it('check requests against the contract', () => {
    const app = correctApp(new ProxyApp(stateOf(correctRelease(release))));
    const headers = { authorization: 'Bearer sk-1234' };
    const request = requestOf({ path: '/models', query: 'return_wildcard_routes=1', headers });
    expect(app.handle(request).status).toBe(422);
    expect(app.handle({ ...request, query: 'return_wildcard_routes=true' }).status).toBe(200);
  });
});
