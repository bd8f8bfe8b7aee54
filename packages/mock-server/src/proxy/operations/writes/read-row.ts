import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { type ModelRow, openParams } from '../../state/database.ts';
import type { ProxyState } from '../../state/state.ts';
import { validateModel } from '../../validation/validate-model.ts';
import { rowColumns } from './row.ts';

/**
 * Validates a stored row as the proxy does, `Deployment(**row)`, with its strings still sealed.
 *
 * @throws PythonError where the stored values are not valid
 */
export function readRow(state: ProxyState, row: ModelRow): ValidatedModel {
  const context = { ids: state.sources.ids };
  const { validation } = state.release;
  if (!state.quirks.mends('sealed-text-is-checked')) {
    return validateModel(validation, 'Deployment', rowColumns(row), context);
  }
  const open = { ...rowColumns(row), litellm_params: openParams(row) };
  const model = validateModel(validation, 'Deployment', open, context);
  for (const [key, value] of Object.entries(row.params)) model.model('litellm_params')?.set(key, value);
  return model;
}
