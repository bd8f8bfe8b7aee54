import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { ModelRow } from '../../state/model-row.ts';
import type { ProxyState } from '../../state/state.ts';
import { validateModel } from '../../validation/validate-model.ts';
import { rowColumns } from './row.ts';

/**
 * Validates a stored row as the proxy does, `Deployment(**row)`, with its strings still sealed.
 *
 * @throws PythonError where the stored values are not valid
 */
export function readRow(state: ProxyState, row: ModelRow): ValidatedModel {
  return validateModel(state.release.validation, 'Deployment', rowColumns(row), { ids: state.sources.ids });
}
