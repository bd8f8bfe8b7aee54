import { describe, expect, it } from 'vitest';
import { rejection } from './support/scripted.ts';
import { isWrite, row, serving } from './support/serving.ts';

describe('update', () => {
  it('refuses a parameter in both litellm_params and unset', async () => {
    const { client, sent } = serving([row('d-1')]);
    const both = client.deployments.update('d-1', { litellm_params: { rpm: 1 }, unset: ['rpm'] });
    expect(await rejection(both)).toMatchObject({ code: 'refused', kind: 'set_and_unset', modelId: 'd-1' });
    expect(sent).toEqual([]);
  });

  it('refuses the id of another deployment, and adds its own id to model_info', async () => {
    const { client, sent } = serving([row('d-1')]);
    const update = client.deployments.update('d-1', { model_info: { id: 'd-2', owner: 'me' } });
    expect(await rejection(update)).toMatchObject({ code: 'refused', kind: 'id_mismatch' });
    expect(sent).toEqual([]);
    await client.deployments.update('d-1', { model_info: { owner: 'me' } });
    await client.deployments.update('d-1', { model_info: { id: 'd-1' } });
    await client.deployments.update('d-1', { litellm_params: { rpm: 1 } });
    expect(sent.filter(isWrite).map(({ body }) => body)).toEqual([
      { model_info: { id: 'd-1', owner: 'me' } },
      { model_info: { id: 'd-1' } },
      { litellm_params: { rpm: 1 } },
    ]);
  });

  it.each([{ litellm_params: { rpm: null } }, { model_name: null }, { model_info: { tier: null } }])(
    'refuses null, which the proxy ignores: %j',
    async (change) => {
      const { client, sent } = serving([row('d-1')]);
      expect(await rejection(client.deployments.update('d-1', change as object))).toMatchObject({
        kind: 'null_is_ignored',
      });
      expect(sent).toEqual([]);
    },
  );

  it('sends unset as litellm_params_to_remove, but refuses it before 1.109', async () => {
    const { client, sent } = serving([row('d-1')]);
    await client.deployments.update('d-1', { unset: ['rpm', 'tpm'] });
    expect(sent.find(isWrite)).toMatchObject({
      method: 'PATCH',
      path: '/model/d-1/update',
      body: { litellm_params_to_remove: ['rpm', 'tpm'] },
    });
    const old = serving([row('d-1')], { serverVersion: '1.108.11' });
    expect(await rejection(old.client.deployments.update('d-1', { unset: ['rpm'] }))).toMatchObject({
      kind: 'cannot_unset',
    });
    expect(old.sent.filter(isWrite)).toEqual([]);
  });

  it.each(['a/b', '.', '..'])('refuses an id that cannot be part of a path: %s', async (id) => {
    const { client, sent } = serving([row(id)]);
    expect(await rejection(client.deployments.update(id, {}))).toMatchObject({ kind: 'unreachable_id' });
    expect(sent).toEqual([]);
  });

  describe('on a release whose PATCH drops the config models', () => {
    const both = [row('d-1'), row('c-1', false)];
    it.each([
      ['1.71.1', both, false],
      ['1.74.12', both, false],
      ['1.75.0', both, true],
      ['1.109.1', both, true],
      ['1.71.1', [row('d-1')], true],
    ])('is refused only while config models are served (%s)', async (serverVersion, rows, isSent) => {
      const { client, sent } = serving(rows, { serverVersion });
      const update = client.deployments.update('d-1', { litellm_params: { rpm: 1 } });
      if (isSent) await update;
      else expect(await rejection(update)).toMatchObject({ code: 'refused', kind: 'drops_config_models' });
      expect(sent.filter(isWrite)).toHaveLength(isSent ? 1 : 0);
      await client.deployments.update('d-1', { litellm_params: { rpm: 1 } }, { allowDroppingConfigModels: true });
      expect(sent.filter(isWrite)).toHaveLength(isSent ? 2 : 1);
    });

    it('detects the release from the served fields if the version is unknown', async () => {
      const unknownVersion = { serverVersion: undefined };
      const old = serving(both, unknownVersion);
      expect(await rejection(old.client.deployments.update('d-1', {}))).toMatchObject({ kind: 'drops_config_models' });
      const newer = serving(
        [row('d-1', true, { blocked: false }), row('c-1', false, { pricing_overrides: [] })],
        unknownVersion,
      );
      await newer.client.deployments.update('d-1', {});
    });
  });
});
