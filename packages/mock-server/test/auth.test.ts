import { describe, expect, test } from 'vitest';
import { call, mockOf } from './support.ts';

const READ = ['GET', '/v1/models'] as const;

describe.each(['1.71', '1.106', '1.109'])('keys in %s', async (profile) => {
  const mock = await mockOf({ profile });
  const status = async (headers: Record<string, string>) => (await call(mock, ...READ, undefined, headers)).status;

  test.each(['Bearer sk-1234', 'bearer sk-1234', 'Basic sk-1234', 'Bearer Bearer sk-1234'])(
    'takes "Authorization: %s"',
    async (authorization) => {
      expect(await status({ authorization })).toBe(200);
    },
  );

  test.each(['x-litellm-api-key', 'x-api-key', 'api-key', 'x-goog-api-key', 'Ocp-Apim-Subscription-Key'])(
    'takes the bare key in %s',
    async (header) => {
      expect(await status({ [header]: 'sk-1234' })).toBe(200);
      expect(await status({ [header]: '' })).toBe(401);
    },
  );

  test('looks at its own header first, then Authorization, then the providers in their order', async () => {
    expect(await status({ 'x-litellm-api-key': 'sk-no', authorization: 'Bearer sk-1234' })).toBe(401);
    expect(await status({ authorization: 'Bearer sk-no', 'x-api-key': 'sk-1234' })).toBe(401);
    expect(await status({ 'api-key': 'sk-1234', 'x-api-key': 'sk-no' })).toBe(200);
    expect(await status({ 'x-api-key': 'sk-1234', 'x-goog-api-key': 'sk-no' })).toBe(200);
    expect(await status({ 'x-goog-api-key': 'sk-1234', 'ocp-apim-subscription-key': 'sk-no' })).toBe(200);
  });

  test('refuses a key without the prefix even where the database has it', async () => {
    expect(await status({ authorization: 'Bearer no-prefix' })).toBe(401);
    expect(await status({ authorization: 'Bearer sk-user' })).toBe(200);
  });

  test('parses JSON before it looks at the key, and checks the body after', async () => {
    expect((await call(mock, 'POST', '/model/new', '{bad', {})).status).toBe(422);
    expect((await call(mock, 'POST', '/model/new', {}, {})).status).toBe(401);
    expect((await call(mock, 'POST', '/model/delete', {})).status).toBe(422);
  });
});

test('says of an unknown key what the release says', async () => {
  const message = async (profile: string, key: string) => {
    const { body } = await call(await mockOf({ profile }), ...READ, undefined, { authorization: `Bearer ${key}` });
    return JSON.stringify(body);
  };
  expect(await message('1.71', 'sk-abcdefghij')).toContain('Received API Key = sk-...ghij, Key Hash (Token) =954f18c6');
  expect(await message('1.106', 'sk-abcdefghij')).toContain('Received API Key = sk-..., Key Hash (Token) =954f18c6');
  expect(await message('1.109', 'sk-abcdefghij')).toContain('Invalid API key provided.');
  expect(await message('1.71', 'abcdefghij')).toContain('Received=abcdefghij');
  expect(await message('1.109', 'abcdefghij')).toContain('Received=abcd****ghij');
});

test('an administrator who only looks may not write; PATCH is open to him in 1.71 alone', async () => {
  const viewer = { authorization: 'Bearer sk-viewer' };
  for (const [profile, status] of [
    ['1.71', 404],
    ['1.106', 403],
  ] as const) {
    const mock = await mockOf({ profile });
    expect((await call(mock, 'PATCH', '/model/nope/update', {}, viewer)).status).toBe(status);
    expect((await call(mock, 'POST', '/model/delete', { id: 'nope' }, viewer)).status).toBe(403);
  }
});

test('refuses parameters that only a deployment may hold, whoever asks', async () => {
  const mock = await mockOf();
  const body = { litellm_params: { anthropic_organization_id: null } };
  expect((await call(mock, 'PATCH', '/model/nope/update', body)).status).toBe(401);
  expect((await call(mock, 'POST', '/model/delete', { id: 'x', api_base: 'http://x' })).status).toBe(401);
});
