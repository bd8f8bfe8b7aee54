import { describe, expect, it } from 'vitest';
import { envelope, rejection, scripted } from './support/scripted.ts';
import { row } from './support/serving.ts';

describe('a create that was saved but is not served', () => {
  it('rejects with the id, and is not read back', async () => {
    const message =
      "Model create was saved to the database, but these deployments are not live in this pod's router: d-1";
    const { client, sent } = scripted({}, envelope(message, 500));
    const created = client.deployments.create({
      model_name: 'chat',
      litellm_params: { model: 'm' },
      model_info: { id: 'd-1' },
    });
    expect(await rejection(created)).toMatchObject({
      code: 'server',
      kind: 'saved_not_served',
      modelId: 'd-1',
      message: expect.stringContaining('saved to the database'),
    });
    expect(sent).toHaveLength(1);
  });
});

describe('an error of a call about one deployment', () => {
  it('has the id of the deployment', async () => {
    const { client } = scripted({}, ({ method }) => (method === 'GET' ? { data: [row('d-1')] } : envelope('x', 500)));
    const { deployments } = client;
    for (const call of [deployments.update('d-1', {}), deployments.legacyUpdate('d-1', {}), deployments.delete('d-1')])
      expect(await rejection(call)).toMatchObject({ code: 'server', modelId: 'd-1' });
  });
});

describe('a number as an id in the config file', () => {
  it('is returned as a string', async () => {
    const { client } = scripted({}, { data: [{ ...row('x', false), model_info: { id: 7, db_model: false } }] });
    expect(await client.deployments.get('7')).toMatchObject({ id: '7', source: 'config' });
  });
});
