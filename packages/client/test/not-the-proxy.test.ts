import { describe, expect, it } from 'vitest';
import { json, rejection, scripted } from './support/scripted.ts';
import { isWrite, row } from './support/serving.ts';

describe('an answer that is not from the proxy', () => {
  const html = (status: number): Response =>
    new Response('<!doctype html><title>Sign in</title>', { status, headers: { 'content-type': 'text/html' } });
  it.each([
    ['a login page', () => html(200), 200],
    ['a page of a gateway', () => html(502), 502],
    ['half of it', () => new Response('{"data": [', { headers: { 'content-type': 'application/json' } }), 200],
    ['nothing', () => new Response(''), 200],
    ['a word', () => json('ok'), 200],
    ['JSON of another kind', () => json({ items: [] }), 200],
    ['a list', () => json([]), 200],
  ])('%s', async (_, reply, status) => {
    const { client } = scripted({ retry: false }, reply);
    const { deployments, groups, models, http } = client;
    for (const call of [deployments.list(), deployments.get('x'), groups.list(), groups.get('x'), models.list()]) {
      expect(await rejection(call)).toMatchObject({ code: 'not_the_proxy', status });
    }
    if (status === 200 && !_.includes('JSON') && !_.includes('word') && !_.includes('list') && !_.includes('nothing')) {
      expect(await rejection(http.GET('/v1/models'))).toMatchObject({ code: 'not_the_proxy' });
    }
  });
});

describe('an answer that only looks like the proxy', () => {
  it.each([null, 5, 'x', {}, { model_info: null }])('entries of %j are no deployments', async (entry) => {
    const { client } = scripted({ retry: false }, { data: [entry] });
    for (const call of [client.deployments.list(), client.deployments.get('x'), client.deployments.find('x')]) {
      expect(await rejection(call)).toMatchObject({ code: 'not_the_proxy', status: 200 });
    }
  });

  it('is not taken for the deployment that was asked for, however many others it holds', async () => {
    const { client, sent } = scripted({ retry: false }, { data: [row('d-2'), row('d-3')] });
    expect(await rejection(client.deployments.get('d-1'))).toMatchObject({ code: 'not_found', modelId: 'd-1' });
    const deleted = client.deployments.delete('d-1', { ifUnchanged: 'x' });
    expect(await rejection(deleted)).toMatchObject({ code: 'not_found' });
    expect(sent.filter(isWrite)).toEqual([]);
  });

  it('is not taken for a created deployment', async () => {
    const { client } = scripted({ retry: false }, {}, { data: [] });
    const made = client.deployments.create({ model_name: 'chat', litellm_params: { model: 'm' } });
    expect(await rejection(made)).toMatchObject({
      code: 'outcome_unknown',
      status: 200,
      method: 'POST',
      path: '/model/new',
      rawBody: '{}',
    });
  });
});
