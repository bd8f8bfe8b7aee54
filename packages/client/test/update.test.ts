import { describe, expect, it } from 'vitest';
import { rejection } from './support/scripted.ts';
import { isWrite, row, serving } from './support/serving.ts';

describe('update', () => {
  it('refuses a parameter that is both set and removed', async () => {
    const { client, sent } = serving([row('d-1')]);
    const both = client.deployments.update('d-1', { litellm_params: { rpm: 1 }, unset: ['rpm'] });
    expect(await rejection(both)).toMatchObject({ code: 'refused', kind: 'set_and_unset', modelId: 'd-1' });
    expect(sent).toEqual([]);
  });

  it('never sends a foreign id, and always its own with model_info', async () => {
    const { client, sent } = serving([row('d-1')]);
    const foreign = client.deployments.update('d-1', { model_info: { id: 'd-2', owner: 'me' } });
    expect(await rejection(foreign)).toMatchObject({ code: 'refused', kind: 'foreign_id' });
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
    'refuses null, which the proxy would ignore: %j',
    async (change) => {
      const { client, sent } = serving([row('d-1')]);
      expect(await rejection(client.deployments.update('d-1', change as object))).toMatchObject({
        kind: 'null_is_ignored',
      });
      expect(sent).toEqual([]);
    },
  );

  it('sends unset as the proxy names it, and not to a proxy that would take no notice', async () => {
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

  it.each(['a/b', '.', '..'])('refuses an id that no path can hold: %s', async (id) => {
    const { client, sent } = serving([row(id)]);
    expect(await rejection(client.deployments.update(id, {}))).toMatchObject({ kind: 'unreachable_id' });
    expect(sent).toEqual([]);
  });

  describe('where one PATCH drops the config models', () => {
    const both = [row('d-1'), row('c-1', false)];
    it.each([
      ['1.71.1', both, false],
      ['1.74.12', both, false],
      ['1.75.0', both, true],
      ['1.109.1', both, true],
      ['1.71.1', [row('d-1')], true],
    ])('%s', async (serverVersion, rows, goesOn) => {
      const { client, sent } = serving(rows, { serverVersion });
      const update = client.deployments.update('d-1', { litellm_params: { rpm: 1 } });
      if (goesOn) await update;
      else expect(await rejection(update)).toMatchObject({ code: 'refused', kind: 'drops_config_models' });
      expect(sent.filter(isWrite)).toHaveLength(goesOn ? 1 : 0);
      await client.deployments.update('d-1', { litellm_params: { rpm: 1 } }, { allowDroppingConfigModels: true });
      expect(sent.filter(isWrite)).toHaveLength(goesOn ? 2 : 1);
    });

    it('goes by the looks of what is served, where the version is a secret', async () => {
      const hidden = { serverVersion: undefined };
      const old = serving(both, hidden);
      expect(await rejection(old.client.deployments.update('d-1', {}))).toMatchObject({ kind: 'drops_config_models' });
      const newer = serving(
        [row('d-1', true, { blocked: false }), row('c-1', false, { pricing_overrides: [] })],
        hidden,
      );
      await newer.client.deployments.update('d-1', {});
    });
  });
});
