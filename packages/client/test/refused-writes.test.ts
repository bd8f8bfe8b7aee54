import { describe, expect, it } from 'vitest';
import { rejection, scripted } from './support/scripted.ts';
import { isWrite, row, serving } from './support/serving.ts';

describe('a model of the config file', () => {
  it('is refused by every write before it leaves, with what to do', async () => {
    const { client, sent } = serving([row('c-1', false)]);
    const { deployments } = client;
    const replaced = deployments.replace('c-1', { model_name: 'chat', litellm_params: { model: 'openai/gpt-4o' } });
    for (const call of [
      deployments.update('c-1', {}),
      deployments.legacyUpdate('c-1', {}),
      deployments.delete('c-1'),
      replaced,
    ]) {
      expect(await rejection(call)).toMatchObject({
        code: 'config_model',
        modelId: 'c-1',
        message: expect.stringContaining('config file'),
      });
    }
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it('of which nothing is served yet is left to the proxy', async () => {
    const { client, sent } = serving([]);
    await client.deployments.update('d-9', { litellm_params: { rpm: 1 } });
    expect(sent.filter(isWrite)).toHaveLength(1);
    expect(await rejection(client.deployments.update('d-9', {}, { ifUnchanged: 'x' }))).toMatchObject({
      code: 'not_found',
    });
  });
});

describe('what the proxy would take no notice of', () => {
  it.each([
    ['a parameter beside litellm_params', { rpm: 5 }, 'has no "rpm"; it knows model_name, litellm_params'],
    ['a field in other letters', { litellmParams: {} }, 'did you mean "litellm_params"?'],
    ['nothing', undefined, 'takes an object'],
    ['a text', 'rpm', 'takes an object'],
  ])('is refused before it leaves: %s', async (_, wrong, why) => {
    const { client, sent } = serving([row('d-1')]);
    const { deployments } = client;
    const whole = typeof wrong === 'object' ? { model_name: 'm', litellm_params: { model: 'm' }, ...wrong } : wrong;
    for (const call of [
      () => deployments.update('d-1', wrong as never),
      () => deployments.legacyUpdate('d-1', wrong as never),
      () => deployments.create(whole as never),
      () => deployments.replace('d-1', whole as never),
    ]) {
      expect(await rejection(call())).toMatchObject({ name: 'TypeError', message: expect.stringContaining(why) });
    }
    expect(sent).toEqual([]);
  });

  it('is a legacyUpdate of model_info, and says so', async () => {
    const { client, sent } = serving([row('d-1')]);
    const updated = client.deployments.legacyUpdate('d-1', { model_info: { owner: 'me' } } as never);
    expect(await rejection(updated)).toMatchObject({ message: expect.stringContaining('has no "model_info"') });
    expect(sent).toEqual([]);
  });

  it('nothing is looked for by no name', async () => {
    const { client, sent } = serving([row('d-1')]);
    for (const name of [undefined, '', 5])
      expect(await rejection(client.deployments.find(name as never))).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });
});

describe('a write that somebody before the proxy turned away', () => {
  it.each([
    [
      'a redirect to another origin',
      () => new Response(null, { status: 308, headers: { location: 'https://a.example/' } }),
    ],
    ['a page with 403', () => new Response('<html>No', { status: 403 })],
  ])('did not happen, and is not looked for: %s', async (_, reply) => {
    const { client, sent } = scripted({}, reply);
    const made = client.deployments.create({
      model_name: 'm',
      litellm_params: { model: 'm' },
      model_info: { id: 'd-1' },
    });
    expect(await rejection(made)).toMatchObject({ code: 'not_the_proxy', modelId: 'd-1', attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});
