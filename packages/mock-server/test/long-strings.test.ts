import { expect, test } from 'vitest';
import { call, mockOf } from './support.ts';

test('stores a parameter of any length', async () => {
  const mock = await mockOf({});
  const long = 'x'.repeat(200_000);
  const body = { model_name: 'm', litellm_params: { model: 'openai/gpt-4o', my: long }, model_info: { id: 'long' } };
  expect((await call(mock, 'POST', '/model/new', body)).status).toBe(200);
  expect(mock.deployments.find(({ id }) => id === 'long')?.params).toMatchObject({ my: long });
});
