import { describe, expect, it } from 'vitest';
import { rejection, scripted } from './support/scripted.ts';
import { isWrite, row, serving } from './support/serving.ts';

describe('a write to a deployment of the config file', () => {
  it('is refused before it is sent, and says what to do', async () => {
    const { client, sent } = serving([row('c-1', false)]);
    const { deployments } = client;
    const replace = deployments.replace('c-1', { model_name: 'chat', litellm_params: { model: 'openai/gpt-4o' } });
    for (const call of [
      deployments.update('c-1', {}),
      deployments.legacyUpdate('c-1', {}),
      deployments.delete('c-1'),
      replace,
    ]) {
      expect(await rejection(call)).toMatchObject({
        code: 'config_model',
        modelId: 'c-1',
        message:
          'Deployment "c-1" is defined in the proxy\'s config file, which this API cannot change. ' +
          'Change the file and restart the proxy, or create another deployment with the same model_name.',
      });
    }
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it('is sent if the deployment is not served, unless ifUnchanged is given', async () => {
    const { client, sent } = serving([]);
    await client.deployments.update('d-9', { litellm_params: { rpm: 1 } });
    expect(sent.filter(isWrite)).toHaveLength(1);
    expect(await rejection(client.deployments.update('d-9', {}, { ifUnchanged: 'x' }))).toMatchObject({
      code: 'not_found',
    });
  });
});

describe('a write with a property that the proxy ignores', () => {
  it.each([
    ['a parameter outside of litellm_params', { rpm: 5 }, 'unknown property "rpm" in '],
    ['a property in camel case', { litellmParams: {} }, 'did you mean "litellm_params"?'],
    ['undefined', undefined, 'to be an object, got undefined'],
    ['a string', 'rpm', 'to be an object, got string'],
  ])('is rejected before it is sent: %s', async (_, wrong, message) => {
    const { client, sent } = serving([row('d-1')]);
    const { deployments } = client;
    const deployment =
      typeof wrong === 'object' ? { model_name: 'm', litellm_params: { model: 'm' }, ...wrong } : wrong;
    for (const call of [
      () => deployments.update('d-1', wrong as never),
      () => deployments.legacyUpdate('d-1', wrong as never),
      () => deployments.create(deployment as never),
      () => deployments.replace('d-1', deployment as never),
    ]) {
      expect(await rejection(call())).toMatchObject({ name: 'TypeError', message: expect.stringContaining(message) });
    }
    expect(sent).toEqual([]);
  });

  it('is rejected if it is a legacyUpdate of model_info', async () => {
    const { client, sent } = serving([row('d-1')]);
    const update = client.deployments.legacyUpdate('d-1', { model_info: { owner: 'me' } } as never);
    expect(await rejection(update)).toEqual(
      new TypeError('unknown property "model_info" in change: expected one of model_name, litellm_params, blocked'),
    );
    expect(sent).toEqual([]);
  });
});

describe('an invalid id or name', () => {
  it.each([
    [undefined, 'undefined'],
    ['', 'an empty string'],
    [5, 'number'],
  ])('is rejected, and nothing is sent: %j', async (value, got) => {
    const { client, sent } = serving([row('d-1')]);
    const { deployments, groups } = client;
    const rejected = (path: string): TypeError =>
      new TypeError(`expected ${path} to be a non-empty string, got ${got}`);
    expect(await rejection(deployments.get(value as never))).toEqual(rejected('id'));
    expect(await rejection(deployments.update(value as never, {}))).toEqual(rejected('id'));
    expect(await rejection(deployments.delete(value as never))).toEqual(rejected('id'));
    expect(await rejection(deployments.find(value as never))).toEqual(rejected('nameOrPredicate'));
    expect(await rejection(groups.get(value as never))).toEqual(rejected('name'));
    expect(sent).toEqual([]);
  });
});

describe('a create that a gateway rejected', () => {
  it.each([
    [
      'a redirect to another origin',
      () => new Response(null, { status: 308, headers: { location: 'https://a.example/' } }),
    ],
    ['an HTML page with status 403', () => new Response('<html>No', { status: 403 })],
  ])('is not read back: %s', async (_, reply) => {
    const { client, sent } = scripted({}, reply);
    const created = client.deployments.create({
      model_name: 'm',
      litellm_params: { model: 'm' },
      model_info: { id: 'd-1' },
    });
    expect(await rejection(created)).toMatchObject({ code: 'not_the_proxy', modelId: 'd-1', attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});
