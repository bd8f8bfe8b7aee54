import { describe, expect, it } from 'vitest';
import { rejection } from '../support/scripted.ts';
import { NEW, type ReleaseFacts, type Target } from './target.ts';

/** Every method of `client.deployments`, without faults. */
export function deploymentSuite(target: Target, facts: ReleaseFacts): void {
  describe('deployments', () => {
    it('are created with a generated id, and served at once', async () => {
      const { deployments } = target.client();
      const created = await deployments.create({
        model_name: 'chat',
        litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7 },
      });
      expect(created).toMatchObject({
        model_name: 'chat',
        source: 'database',
        litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7 },
      });
      expect(created.id).toMatch(/^[0-9a-f-]{36}$/);
      expect(created.created_at).toMatch(/^\d{4}-/);
      const read = await deployments.get(created.id);
      expect(read).toMatchObject({
        id: created.id,
        model_name: 'chat',
        source: 'database',
        litellm_params: { rpm: 7 },
      });
      expect(read.model_info.mode).toBe('chat');
    });

    it('are returned by a write without secrets and ciphertext', async () => {
      const created = await target.client().deployments.create(NEW);
      expect(created).toMatchObject({
        id: 'd-1',
        litellm_params: { model: 'openai/gpt-4o-mini', rpm: 10, tpm: 20, tags: ['a'] },
      });
      expect(created.litellm_params).not.toHaveProperty('api_key');
      expect(created.model_info).toMatchObject({ id: 'd-1', base_model: 'gpt-4o-mini', owner: 'me' });
    });

    it('are created once if create is called again, and conflict if the content differs', async () => {
      const { deployments } = target.client();
      await deployments.create(NEW);
      expect(await deployments.create(NEW)).toMatchObject({ id: 'd-1', model_name: 'chat', source: 'database' });
      for (const other of [
        { ...NEW, model_name: 'other' },
        { ...NEW, litellm_params: { ...NEW.litellm_params, rpm: 11 } },
        { ...NEW, litellm_params: { model: 'openai/gpt-4o-mini' } },
        { ...NEW, model_info: { ...NEW.model_info, owner: 'you' } },
      ]) {
        expect(await rejection(deployments.create(other))).toMatchObject({ code: 'conflict', modelId: 'd-1' });
      }
      expect(await deployments.find('chat')).toHaveLength(1);
    });

    it('created with the id of a config model are either created or a conflict', async () => {
      const { deployments } = target.client();
      const error = await rejection(deployments.create({ ...NEW, model_info: { id: 'config-gpt-4o' } })).catch(
        () => undefined,
      );
      // The database does not contain the config models, so the proxy may accept the id.
      if (error !== undefined) expect(error).toMatchObject({ code: 'conflict' });
    });

    it('are listed with their source, and found by name or by predicate', async () => {
      const { deployments } = target.client();
      await deployments.create(NEW);
      await deployments.create({ ...NEW, model_info: { id: 'd-2' } });
      const listed = await deployments.list();
      const sources = Object.fromEntries(listed.map(({ id, source }) => [id, source]));
      expect(sources).toEqual({
        'config-gpt-4o': 'config',
        'config-wild': 'config',
        'd-1': 'database',
        'd-2': 'database',
      });
      expect((await deployments.find('chat')).map(({ id }) => id).sort()).toEqual(['d-1', 'd-2']);
      expect((await deployments.find((d) => d.model_info['owner'] === 'me')).map(({ id }) => id)).toEqual(['d-1']);
      expect(await deployments.find('nothing')).toEqual([]);
    });

    it('have the same hash in every read until they change, and writes check it', async () => {
      const { deployments } = target.client();
      await deployments.create(NEW);
      const { hash } = await deployments.get('d-1');
      expect((await deployments.find('chat'))[0]?.hash).toBe(hash);
      expect((await deployments.get('d-1')).hash).toBe(hash);
      await deployments.update(
        'd-1',
        { litellm_params: { rpm: 11 } },
        { allowDroppingConfigModels: true, ifUnchanged: hash },
      );
      const changed = await deployments.get('d-1');
      expect(changed.hash).not.toBe(hash);
      const outdated = { allowDroppingConfigModels: true, ifUnchanged: hash };
      expect(await rejection(deployments.update('d-1', { litellm_params: { rpm: 12 } }, outdated))).toMatchObject({
        code: 'conflict',
      });
      expect(await rejection(deployments.delete('d-1', { ifUnchanged: hash }))).toMatchObject({ code: 'conflict' });
      expect(await rejection(deployments.legacyUpdate('d-1', {}, { ifUnchanged: hash }))).toMatchObject({
        code: 'conflict',
      });
      expect((await deployments.get('d-1')).hash).toBe(changed.hash);
    });

    it('keep the fields that an update omits', async () => {
      const { deployments } = target.client();
      await deployments.create(NEW);
      const change = { model_name: 'talk', litellm_params: { rpm: 11 }, model_info: { owner: 'you' } };
      const written = await deployments.update('d-1', change, { allowDroppingConfigModels: true });
      expect(written).toMatchObject({ id: 'd-1', model_name: 'talk', litellm_params: { rpm: 11, tpm: 20 } });
      expect(written.model_info).toMatchObject({ id: 'd-1', base_model: 'gpt-4o-mini', owner: 'you' });
      const read = await deployments.get('d-1');
      expect(read).toMatchObject({
        model_name: 'talk',
        litellm_params: { rpm: 11, tpm: 20, model: 'openai/gpt-4o-mini' },
      });
      expect(read.model_info).toMatchObject({ id: 'd-1', owner: 'you' });
    });

    it('lose a parameter through unset if the proxy supports it, otherwise through replace', async () => {
      const { deployments } = target.client();
      await deployments.create(NEW);
      if (facts.supportsUnset) {
        await deployments.update('d-1', { unset: ['rpm'], litellm_params: { tpm: 21 } });
      } else {
        const unset = deployments.update('d-1', { unset: ['rpm'] }, { allowDroppingConfigModels: true });
        expect(await rejection(unset)).toMatchObject({
          code: 'refused',
          kind: 'cannot_unset',
          message: expect.stringContaining('replace'),
        });
        expect(await deployments.get('d-1')).toMatchObject({ litellm_params: { rpm: 10 } });
        const { rpm: _, ...params } = NEW.litellm_params;
        await deployments.replace('d-1', {
          ...NEW,
          litellm_params: { ...params, model: 'openai/gpt-4o-mini', tpm: 21 },
        });
      }
      const read = await deployments.get('d-1');
      expect(read.litellm_params).not.toHaveProperty('rpm');
      expect(read.litellm_params).toMatchObject({ tpm: 21 });
    });

    it('of the config file are not dropped by an update, unless the caller allows it', async () => {
      const { deployments } = target.client();
      await deployments.create(NEW);
      const update = deployments.update('d-1', { litellm_params: { rpm: 1 } });
      if (facts.keepsConfigModels) {
        await update;
        expect(await deployments.find('gpt-4o')).toHaveLength(1);
        return;
      }
      expect(await rejection(update)).toMatchObject({
        code: 'refused',
        kind: 'drops_config_models',
        message: expect.stringContaining('gpt-4o'),
      });
      expect(await deployments.find('gpt-4o')).toHaveLength(1);
      await deployments.update('d-1', { litellm_params: { rpm: 1 } }, { allowDroppingConfigModels: true });
      expect(await deployments.find('gpt-4o')).toHaveLength(0);
      // No config model is left to drop.
      await deployments.update('d-1', { litellm_params: { rpm: 2 } });
    });

    it('are updated by legacyUpdate', async () => {
      const { deployments } = target.client();
      await deployments.create(NEW);
      expect(await deployments.legacyUpdate('d-1', { litellm_params: { rpm: 12 } })).toMatchObject({
        litellm_params: { rpm: 12, tpm: 20 },
      });
      await target.reload();
      expect(await deployments.get('d-1')).toMatchObject({ litellm_params: { rpm: 12, tpm: 20 } });
      expect(await deployments.find('gpt-4o')).toHaveLength(1);
    });

    it('are deleted', async () => {
      const { deployments } = target.client();
      await deployments.create(NEW);
      expect(await deployments.delete('d-1')).toBeUndefined();
      expect(await rejection(deployments.get('d-1'))).toMatchObject({ code: 'not_found' });
      expect(await rejection(deployments.delete('d-1'))).toMatchObject({ code: 'not_found' });
    });

    it('are waited for', async () => {
      const { deployments } = target.client();
      await deployments.create(NEW);
      expect(await deployments.waitUntilServed('d-1', { consecutive: 2, interval: 5 })).toMatchObject({ id: 'd-1' });
      const neverServed = deployments.waitUntilServed('d-0', { timeout: 60, interval: 10 });
      expect(await rejection(neverServed)).toMatchObject({
        code: 'timeout',
        modelId: 'd-0',
        message:
          'expected deployment "d-0" to be served 3 times in a row within 60 ms, got 0: increase options.timeout',
      });
    });

    it.each(['with space', 'a%2Fb', 'ünïcødé', 'x?y=1#z', 'quote\'"', '..a'])('can have the id %s', async (id) => {
      const { deployments } = target.client();
      await deployments.create({ ...NEW, model_info: { id } });
      expect(await deployments.get(id)).toMatchObject({ id });
      await deployments.update(id, { litellm_params: { rpm: 3 } }, { allowDroppingConfigModels: true });
      expect(await deployments.get(id)).toMatchObject({ litellm_params: { rpm: 3 } });
      await deployments.delete(id);
    });

    it('with a slash in the id are supported by all methods except update', async () => {
      const { deployments } = target.client();
      await deployments.create({ ...NEW, model_info: { id: 'a/b' } });
      const update = deployments.update('a/b', { litellm_params: { rpm: 3 } });
      expect(await rejection(update)).toMatchObject({ code: 'refused', kind: 'unreachable_id' });
      await deployments.legacyUpdate('a/b', { litellm_params: { rpm: 3 } });
      await deployments.delete('a/b');
    });
  });
}
