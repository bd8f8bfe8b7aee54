import { describe, expect, it } from 'vitest';
import { envelope, rejection, scripted } from './support/scripted.ts';
import { row, serving } from './support/serving.ts';

describe('replace', () => {
  it('deletes nothing if the deployment cannot be created', async () => {
    const { client, sent } = serving([row('d-1')]);
    const { deployments } = client;
    for (const [deployment, missing] of [
      [{}, 'model_name'],
      [{ model_name: 'x' }, 'litellm_params.model'],
      [{ model_name: 'x', litellm_params: {} }, 'litellm_params.model'],
      [{ litellm_params: { model: 'm' } }, 'model_name'],
    ] as const) {
      expect(await rejection(deployments.replace('d-1', deployment as never))).toMatchObject({ code: 'validation' });
      expect(await rejection(deployments.create(deployment as never))).toMatchObject({
        code: 'validation',
        message: `expected deployment.${missing} to be a non-empty string, got undefined`,
        issues: [{ path: missing, type: 'missing' }],
      });
    }
    expect(sent).toEqual([]);
  });

  it('refuses the id of another deployment', async () => {
    const { client, sent } = serving([row('d-1')]);
    const replace = client.deployments.replace('d-1', {
      model_name: 'chat',
      litellm_params: { model: 'm' },
      model_info: { id: 'd-2' },
    });
    expect(await rejection(replace)).toMatchObject({
      code: 'refused',
      kind: 'id_mismatch',
      modelId: 'd-1',
      message: 'expected model_info.id to be "d-1" or omitted, got "d-2"',
    });
    expect(sent).toEqual([]);
  });

  it('says that the deployment was deleted if creating it fails', async () => {
    const { client } = scripted({}, { data: [row('d-1')] }, { message: 'deleted' }, envelope('Not you', 403));
    const error = await rejection(
      client.deployments.replace('d-1', { model_name: 'chat', litellm_params: { model: 'm' } }),
    );
    expect(error).toMatchObject({
      code: 'permission',
      message: expect.stringContaining('Deployment "d-1" was deleted, but creating it again failed: '),
    });
  });

  it('reads until the new deployment replaces the old one', async () => {
    const old = row('d-1');
    const current = { ...row('d-1'), litellm_params: { model: 'openai/gpt-4o' } };
    const readBack = { timeout: 5000, interval: 5 };
    const { client } = scripted(
      { readBack },
      { data: [old] },
      { message: 'deleted' },
      envelope('x', 500),
      { data: [old] },
      { data: [current] },
    );
    const replaced = await client.deployments.replace('d-1', {
      model_name: 'chat',
      litellm_params: { model: 'openai/gpt-4o' },
    });
    expect(replaced).toMatchObject({ id: 'd-1', litellm_params: { model: 'openai/gpt-4o' } });
  });
});
