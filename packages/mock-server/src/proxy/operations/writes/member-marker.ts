import { textOf } from './model.ts';
import { removals } from './removals.ts';
import { STRATEGY_FIELDS } from './strategy-router.ts';
import type { InfoUpdate } from './writes-release.ts';

/**
 * The `member_auto_router` flag after a write to a row that has it: true while the write changes neither the settings of the auto
 * router nor its model. Undefined where the stored info does not have the flag.
 */
export function memberMarker({
  stored,
  row,
  model,
}: Pick<InfoUpdate, 'stored' | 'row' | 'model'>): boolean | undefined {
  if (stored.model('model_info')?.get('member_auto_router') !== true) return undefined;
  if (removals(model).some((name) => STRATEGY_FIELDS.includes(name))) return false;
  const given = model.model('litellm_params');
  if (!given) return true;
  if (STRATEGY_FIELDS.some((field) => (given.get(field) ?? null) !== null)) return false;
  const wanted = textOf(given.get('model'));
  const sealed = textOf(row.params['model']);
  return wanted === undefined || wanted === (sealed === undefined ? undefined : (row.secrets.get(sealed) ?? sealed));
}
