import { describe, expect, it } from 'vitest';
import { json, rejection, scripted } from './support/scripted.ts';
import { isWrite, row } from './support/serving.ts';

describe('a response that is not from the proxy', () => {
  const html = (status: number): Response =>
    new Response('<!doctype html><title>Sign in</title>', { status, headers: { 'content-type': 'text/html' } });
  it.each([
    ['a login page', () => html(200), 200],
    ['an error page of a gateway', () => html(502), 502],
    ['a cut body', () => new Response('{"data": [', { headers: { 'content-type': 'application/json' } }), 200],
    ['an empty body', () => new Response(''), 200],
    ['a JSON string', () => json('ok'), 200],
    ['other JSON', () => json({ items: [] }), 200],
    ['a JSON array', () => json([]), 200],
  ])('rejects with a NotTheProxyError: %s', async (name, reply, status) => {
    const { client } = scripted({ retry: false }, reply);
    const { deployments, groups, models, http } = client;
    for (const call of [deployments.list(), deployments.get('x'), groups.list(), groups.get('x'), models.list()]) {
      expect(await rejection(call)).toMatchObject({ code: 'not_the_proxy', status });
    }
    if (name === 'a login page' || name === 'a cut body') {
      expect(await rejection(http.GET('/v1/models'))).toMatchObject({ code: 'not_the_proxy' });
    }
  });
});

describe("a response that looks like the proxy's", () => {
  it.each([null, 5, 'x', {}, { model_info: null }])(
    'rejects with a NotTheProxyError if an item is %j',
    async (item) => {
      const { client } = scripted({ retry: false }, { data: [item] });
      for (const call of [client.deployments.list(), client.deployments.get('x'), client.deployments.find('x')]) {
        expect(await rejection(call)).toMatchObject({ code: 'not_the_proxy', status: 200 });
      }
    },
  );

  it('is "not found" if it contains only other deployments', async () => {
    const { client, sent } = scripted({ retry: false }, { data: [row('d-2'), row('d-3')] });
    expect(await rejection(client.deployments.get('d-1'))).toMatchObject({ code: 'not_found', modelId: 'd-1' });
    const deleted = client.deployments.delete('d-1', { ifUnchanged: 'x' });
    expect(await rejection(deleted)).toMatchObject({ code: 'not_found' });
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it('is not a success of a create if it is an empty object', async () => {
    const { client } = scripted({ retry: false }, {}, { data: [] });
    const created = client.deployments.create({ model_name: 'chat', litellm_params: { model: 'm' } });
    expect(await rejection(created)).toMatchObject({
      code: 'outcome_unknown',
      status: 200,
      method: 'POST',
      path: '/model/new',
      rawBody: '{}',
    });
  });
});
