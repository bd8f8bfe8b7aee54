import { describe, expect, test } from 'vitest';
import { call, mockOf, RELEASES } from './support.ts';

const READ = ['GET', '/v1/models'] as const;

describe.each(RELEASES)('keys in release $name', async (release) => {
  const mock = await mockOf({ profile: release.name });
  const status = async (headers: Record<string, string>) => (await call(mock, ...READ, undefined, headers)).status;

  test.each(['Bearer sk-1234', 'bearer sk-1234', 'Basic sk-1234', 'Bearer Bearer sk-1234'])(
    'accepts "Authorization: %s"',
    async (authorization) => {
      expect(await status({ authorization })).toBe(200);
    },
  );

  test.each(['x-litellm-api-key', 'x-api-key', 'api-key', 'x-goog-api-key', 'Ocp-Apim-Subscription-Key'])(
    'accepts the key in %s',
    async (header) => {
      expect(await status({ [header]: 'sk-1234' })).toBe(200);
      expect(await status({ [header]: '' })).toBe(401);
    },
  );

  test('reads its own header first, then Authorization, then the providers’ headers in order', async () => {
    expect(await status({ 'x-litellm-api-key': 'sk-no', authorization: 'Bearer sk-1234' })).toBe(401);
    expect(await status({ authorization: 'Bearer sk-no', 'x-api-key': 'sk-1234' })).toBe(401);
    expect(await status({ 'api-key': 'sk-1234', 'x-api-key': 'sk-no' })).toBe(200);
    expect(await status({ 'x-api-key': 'sk-1234', 'x-goog-api-key': 'sk-no' })).toBe(200);
    expect(await status({ 'x-goog-api-key': 'sk-1234', 'ocp-apim-subscription-key': 'sk-no' })).toBe(200);
  });

  test('rejects a key without the prefix even if it is in the database', async () => {
    expect(await status({ authorization: 'Bearer no-prefix' })).toBe(401);
    expect(await status({ authorization: 'Bearer sk-user' })).toBe(200);
  });

  test('parses JSON before it checks the key, and validates the body afterwards', async () => {
    expect((await call(mock, 'POST', '/model/new', '{bad', {})).status).toBe(422);
    expect((await call(mock, 'POST', '/model/new', {}, {})).status).toBe(401);
    expect((await call(mock, 'POST', '/model/delete', {})).status).toBe(422);
  });

  test('returns the release’s error for an unknown key and for a key without the prefix', async () => {
    const error = async (key: string) =>
      (await call(mock, ...READ, undefined, { authorization: `Bearer ${key}` })).body as { error: { message: string } };
    const { unknownKey, unprefixedKey } = release.auth;
    expect(await error('sk-abcdefghij')).toMatchObject({ error: unknownKey('sk-abcdefghij') });
    expect((await error('abcdefghij')).error.message).toBe(unprefixedKey('abcdefghij'));
  });

  test('rejects writes by a view-only administrator, except for a PATCH where the release has that bug', async () => {
    const viewer = { authorization: 'Bearer sk-viewer' };
    const status = release.auth.viewersReachPatch ? 404 : 403;
    expect((await call(mock, 'PATCH', '/model/nope/update', {}, viewer)).status).toBe(status);
    expect((await call(mock, 'POST', '/model/delete', { id: 'nope' }, viewer)).status).toBe(403);
  });
});

test('rejects parameters that only a deployment may set, even from an administrator', async () => {
  const mock = await mockOf();
  const body = { litellm_params: { anthropic_organization_id: null } };
  expect((await call(mock, 'PATCH', '/model/nope/update', body)).status).toBe(401);
  expect((await call(mock, 'POST', '/model/delete', { id: 'x', api_base: 'http://x' })).status).toBe(401);
});
