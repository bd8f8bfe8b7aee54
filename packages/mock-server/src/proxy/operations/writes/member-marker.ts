import { textOf } from './model.ts';
import { removals } from './removals.ts';
import { STRATEGY_FIELDS } from './strategy-router.ts';
import type { WriteCheck } from './writes-release.ts';

/**
 * What a write leaves of `member_auto_router` where the stored info has it: true as long as the write touches neither the
 * settings of a router nor the model. Undefined where the stored info has it not.
 */
export function memberMarker({
  stored,
  row,
  model,
}: Pick<Required<WriteCheck>, 'stored' | 'row' | 'model'>): boolean | undefined {
  if (stored.model('model_info')?.get('member_auto_router') !== true) return undefined;
  if (removals(model).some((name) => STRATEGY_FIELDS.includes(name))) return false;
  const given = model.model('litellm_params');
  if (!given) return true;
  if (STRATEGY_FIELDS.some((field) => (given.get(field) ?? null) !== null)) return false;
  const wanted = textOf(given.get('model'));
  const sealed = textOf(row.params['model']);
  return wanted === undefined || wanted === (sealed === undefined ? undefined : (row.secrets.get(sealed) ?? sealed));
}
