import { describe, expect, it } from 'vitest';
import { LitellmModelsError } from '../../src/index.ts';
import { rejection } from '../support/scripted.ts';
import { NEW, type Target } from './target.ts';

/** What a call rejects with. */
export function errorSuite(target: Target): void {
  describe('errors', () => {
    const cases: readonly [string, () => Promise<unknown>, object][] = [
      [
        'an unknown key',
        () => target.client({ apiKey: 'sk-nope' }).models.list(),
        { code: 'authentication', status: 401 },
      ],
      [
        'a key that may not',
        () => target.client({ apiKey: 'sk-user' }).deployments.create(NEW),
        { code: 'permission', status: 403 },
      ],
      ['an unknown id, read', () => target.client().deployments.get('nope'), { code: 'not_found', status: 400 }],
      [
        'an unknown id, updated',
        () => target.client().deployments.update('nope', {}, { allowDroppingConfigModels: true }),
        { code: 'not_found', status: 404 },
      ],
      [
        'an unknown id, updated the old way',
        () => target.client().deployments.legacyUpdate('nope', {}),
        { code: 'not_found', status: 400 },
      ],
      ['an unknown id, deleted', () => target.client().deployments.delete('nope'), { code: 'not_found', status: 400 }],
      [
        'a wrong body',
        () =>
          target.client().deployments.create({ ...NEW, litellm_params: { model: 'm', rpm: 'x' as unknown as number } }),
        { code: 'validation', status: 422, issues: [{ path: 'litellm_params.rpm', type: 'int_parsing' }] },
      ],
      [
        'a config model, updated',
        () => target.client().deployments.update('config-gpt-4o', {}, { allowDroppingConfigModels: true }),
        { code: 'config_model' },
      ],
      [
        'a config model, updated the old way',
        () => target.client().deployments.legacyUpdate('config-gpt-4o', {}),
        { code: 'config_model' },
      ],
      ['a config model, deleted', () => target.client().deployments.delete('config-gpt-4o'), { code: 'config_model' }],
      [
        'a config model, replaced',
        () => target.client().deployments.replace('config-gpt-4o', { ...NEW, model_info: {} }),
        { code: 'config_model' },
      ],
      [
        "a team's model without the licence",
        () => target.client().deployments.create({ ...NEW, model_info: { id: 't', team_id: 'nope' } }),
        {},
      ],
    ];
    it.each(cases)('%s', async (_, call, expected) => {
      const error = await rejection(call());
      expect(LitellmModelsError.isInstance(error)).toBe(true);
      expect(error).toMatchObject(expected);
      expect(String(error)).not.toMatch(/\{'error'/);
    });

    it('the database switched off', async () => {
      const { deployments } = target.client();
      await deployments.create({ ...NEW, model_info: { id: 'd-0' } });
      await target.storeModels(false);
      expect(await rejection(deployments.create(NEW))).toMatchObject({ code: 'database_off' });
      const change = { litellm_params: { rpm: 1 } };
      const updated = deployments.update('d-0', change, { allowDroppingConfigModels: true });
      expect(await rejection(updated)).toMatchObject({ code: 'database_off' });
      expect(await rejection(deployments.legacyUpdate('d-0', change))).toMatchObject({ code: 'database_off' });
    });
  });
}
