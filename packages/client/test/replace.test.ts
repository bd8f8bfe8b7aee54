import { describe, expect, it } from 'vitest';
import { envelope, rejection, scripted } from './support/scripted.ts';
import { row, serving } from './support/serving.ts';

describe('replace', () => {
  it('deletes nothing for what cannot be created', async () => {
    const { client, sent } = serving([row('d-1')]);
    const { deployments } = client;
    for (const wrong of [
      {},
      { model_name: 'x' },
      { model_name: 'x', litellm_params: {} },
      { litellm_params: { model: 'm' } },
    ]) {
      expect(await rejection(deployments.replace('d-1', wrong as never))).toMatchObject({ code: 'validation' });
      expect(await rejection(deployments.create(wrong as never))).toMatchObject({
        code: 'validation',
        issues: [{ type: 'missing' }],
      });
    }
    expect(sent).toEqual([]);
  });

  it('refuses the id of another deployment', async () => {
    const { client, sent } = serving([row('d-1')]);
    const replaced = client.deployments.replace('d-1', {
      model_name: 'chat',
      litellm_params: { model: 'm' },
      model_info: { id: 'd-2' },
    });
    expect(await rejection(replaced)).toMatchObject({ code: 'refused', kind: 'foreign_id', modelId: 'd-1' });
    expect(sent).toEqual([]);
  });

  it('says that the deployment is gone when the second half fails', async () => {
    const { client } = scripted({}, { data: [row('d-1')] }, { message: 'deleted' }, envelope('Not you', 403));
    const error = await rejection(
      client.deployments.replace('d-1', { model_name: 'chat', litellm_params: { model: 'm' } }),
    );
    expect(error).toMatchObject({
      code: 'permission',
      message: expect.stringContaining('was deleted, and creating it again failed'),
    });
  });

  it('waits out reads that still show the deployment of before', async () => {
    const old = row('d-1');
    const now = { ...row('d-1'), litellm_params: { model: 'openai/gpt-4o' } };
    const readBack = { timeout: 5000, interval: 5 };
    const { client } = scripted(
      { readBack },
      { data: [old] },
      { message: 'deleted' },
      envelope('x', 500),
      { data: [old] },
      { data: [now] },
    );
    const replaced = await client.deployments.replace('d-1', {
      model_name: 'chat',
      litellm_params: { model: 'openai/gpt-4o' },
    });
    expect(replaced).toMatchObject({ id: 'd-1', litellm_params: { model: 'openai/gpt-4o' } });
  });
});
