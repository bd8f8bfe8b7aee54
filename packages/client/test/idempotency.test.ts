import { operationIds, operations } from '@litellm-models/core';
import { describe, expect, it } from 'vitest';
import type { LitellmModelsClient } from '../src/index.ts';
import { connectionError, rejection, type Sent, scripted } from './support/scripted.ts';

const ID = 'd-1';
const pathOf = (template: string): string => template.replace('{model_id}', ID);

describe('client.http after a lost response', () => {
  it.each(operationIds)('sends %s again only if the contract says that it is idempotent', async (id) => {
    const { method, path, idempotent } = operations[id];
    const { client, sent } = scripted({ retry: { attempts: 3, minDelay: 1 } }, connectionError('ECONNRESET'));
    const body = method === 'GET' ? {} : { body: { id: ID } };
    const init = { params: { path: { model_id: ID } }, ...body };
    await rejection(Reflect.apply(client.http.request, client.http, [method, path, init]));
    expect(sent.map((one) => `${one.method} ${one.path}`)).toEqual(
      Array(idempotent ? 3 : 1).fill(`${method} ${pathOf(path)}`),
    );
  });
});

describe('a named method after a lost response', () => {
  const deployment = {
    model_name: 'm',
    litellm_params: { model: 'openai/gpt-4o' },
    model_info: { id: ID, db_model: true },
  };
  const loseWrites = ({ path }: Sent): object | Error => {
    if (path.startsWith('/v1/model/info')) return { data: [deployment] };
    return connectionError('ECONNRESET');
  };

  it.each<[string, keyof typeof operations, (client: LitellmModelsClient) => Promise<unknown>]>([
    ['update', 'patchModelModelModelIdUpdatePatch', ({ deployments }) => deployments.update(ID, {})],
    ['legacyUpdate', 'updateModelModelUpdatePost', ({ deployments }) => deployments.legacyUpdate(ID, {})],
    ['delete', 'deleteModelModelDeletePost', ({ deployments }) => deployments.delete(ID)],
  ])('%s follows the contract', async (_, id, call) => {
    const { client, sent } = scripted({ retry: { attempts: 3, minDelay: 1 } }, loseWrites);
    await rejection(call(client));
    const writes = sent.filter(({ path }) => path === pathOf(operations[id].path));
    expect(writes).toHaveLength(operations[id].idempotent ? 3 : 1);
  });

  it('create sends the request again, since it carries an id', async () => {
    const { client, sent } = scripted({ retry: { attempts: 3, minDelay: 1 } }, loseWrites);
    await client.deployments.create({
      model_name: 'm',
      litellm_params: { model: 'openai/gpt-4o' },
      model_info: { id: ID },
    });
    expect(sent.filter(({ path }) => path === operations.addNewModelModelNewPost.path)).toHaveLength(3);
  });
});
