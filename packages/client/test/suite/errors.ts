import { describe, expect, it } from 'vitest';
import { LitellmModelsError } from '../../src/index.ts';
import { rejection } from '../support/scripted.ts';
import { NEW, type Target } from './target.ts';

/** The errors of all methods. */
export function errorSuite(target: Target): void {
  describe('errors', () => {
    const cases: readonly [string, () => Promise<unknown>, object][] = [
      [
        'an unknown key',
        () => target.client({ apiKey: 'sk-nope' }).models.list(),
        { code: 'authentication', status: 401 },
      ],
      [
        'a key without permission',
        () => target.client({ apiKey: 'sk-user' }).deployments.create(NEW),
        { code: 'permission', status: 403 },
      ],
      ['get of an unknown id', () => target.client().deployments.get('nope'), { code: 'not_found', status: 400 }],
      [
        'update of an unknown id',
        () => target.client().deployments.update('nope', {}, { allowDroppingConfigModels: true }),
        { code: 'not_found', status: 404 },
      ],
      [
        'legacyUpdate of an unknown id',
        () => target.client().deployments.legacyUpdate('nope', {}),
        { code: 'not_found', status: 400 },
      ],
      ['delete of an unknown id', () => target.client().deployments.delete('nope'), { code: 'not_found', status: 400 }],
      [
        'a parameter of the wrong type',
        () =>
          target.client().deployments.create({ ...NEW, litellm_params: { model: 'm', rpm: 'x' as unknown as number } }),
        { code: 'validation', status: 422, issues: [{ path: 'litellm_params.rpm', type: 'int_parsing' }] },
      ],
      [
        'update of a config model',
        () => target.client().deployments.update('config-gpt-4o', {}, { allowDroppingConfigModels: true }),
        { code: 'config_model' },
      ],
      [
        'legacyUpdate of a config model',
        () => target.client().deployments.legacyUpdate('config-gpt-4o', {}),
        { code: 'config_model' },
      ],
      ['delete of a config model', () => target.client().deployments.delete('config-gpt-4o'), { code: 'config_model' }],
      [
        'replace of a config model',
        () => target.client().deployments.replace('config-gpt-4o', { ...NEW, model_info: {} }),
        { code: 'config_model' },
      ],
      [
        "a team's model without a license",
        () => target.client().deployments.create({ ...NEW, model_info: { id: 't', team_id: 'nope' } }),
        {},
      ],
    ];
    it.each(cases)('rejects with the documented error: %s', async (_, call, expected) => {
      const error = await rejection(call());
      expect(LitellmModelsError.isInstance(error)).toBe(true);
      expect(error).toMatchObject(expected);
      expect(String(error)).not.toMatch(/\{'error'/);
    });

    it('rejects writes with a DatabaseOffError if models are not stored', async () => {
      const { deployments } = target.client();
      await deployments.create({ ...NEW, model_info: { id: 'd-0' } });
      await target.storeModels(false);
      expect(await rejection(deployments.create(NEW))).toMatchObject({ code: 'database_off' });
      const change = { litellm_params: { rpm: 1 } };
      const update = deployments.update('d-0', change, { allowDroppingConfigModels: true });
      expect(await rejection(update)).toMatchObject({ code: 'database_off' });
      expect(await rejection(deployments.legacyUpdate('d-0', change))).toMatchObject({ code: 'database_off' });
    });
  });
}
