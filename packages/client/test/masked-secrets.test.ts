import { describe, expect, it } from 'vitest';
import { rejection } from './support/scripted.ts';
import { isWrite, row, serving } from './support/serving.ts';

// Ciphertext of real proxies: 1.71 uses one base64 alphabet, newer releases use the other.
const CIPHERTEXTS = [
  '9rUijMxzGopsHJ8qDKyad/lAjJ2QayQ3JzpcexM7+YYPtOkHGVCaj3ukOfby0H0N6M49E7zn+w==',
  'oCYyp6Ozh5JYTCNp9uiNpuGKZi3vj7lbUKUMOIsJU_vjgw3ikTBP6sRU0CiqHL4cIGjcI6ekYGOwdQ==',
];

describe('a masked or encrypted value', () => {
  const params: [string, Record<string, unknown>][] = [
    ['a mask', { api_key: 'sk-1****2345' }],
    ['a short mask', { api_key: 'Bear** zzz' }],
    ['only asterisks', { api_key: '********' }],
    ['a redacted value', { api_key: '[redacted]' }],
    ['a mask in a list', { fallbacks: [{ api_key: 'sk-1*******2345' }] }],
    ['a mask in credentials as a JSON string', { vertex_credentials: '{"private_key": "MIIE****3w=="}' }],
    ['a mask in a header', { extra_headers: { authorization: 'Bear** zzz' } }],
    ...CIPHERTEXTS.map((text): [string, Record<string, unknown>] => ['ciphertext', { api_key: text }]),
    ...CIPHERTEXTS.map((text): [string, Record<string, unknown>] => [
      'ciphertext in another field',
      { api_base: text },
    ]),
  ];
  it.each(params)('is refused before any write is sent: %s', async (_, masked) => {
    const { client, sent } = serving([row('d-1')]);
    const litellm_params = { model: 'openai/gpt-4o', ...masked };
    const { deployments, http } = client;
    const calls = [
      deployments.create({ model_name: 'chat', litellm_params }),
      deployments.update('d-1', { litellm_params: masked }),
      deployments.legacyUpdate('d-1', { litellm_params: masked }),
      deployments.replace('d-1', { model_name: 'chat', litellm_params }),
      http.POST('/model/new', { body: { model_name: 'chat', litellm_params } }),
      http.PATCH('/model/{model_id}/update', {
        params: { path: { model_id: 'd-1' } },
        body: { litellm_params: masked },
      }),
    ];
    for (const call of calls) {
      const error = await rejection(call);
      expect(error).toMatchObject({ code: 'refused', kind: 'masked_secret' });
      expect(String(error)).not.toContain(Object.values(masked)[0]);
    }
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it.each([
    'sk-proj-0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2yZ3aB4cD5eF6gH7iJ8kL9mN0oP1qR2sT3uV4wX5yZ6aB7cD8eF9gH0iJ1kL2mN3oP4qR5s_',
    '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    'gsk_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2yZ3aB4cD5eF6g',
    'os.environ/OPENAI_API_KEY',
    'openai/*',
    'short',
  ])('does not include the actual value %s', async (api_key) => {
    const { client, sent } = serving([]);
    await client.deployments.create({ model_name: 'chat', litellm_params: { model: 'openai/gpt-4o', api_key } });
    expect(sent.filter(isWrite)).toHaveLength(1);
  });
});
