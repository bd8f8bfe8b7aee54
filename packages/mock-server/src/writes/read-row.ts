import type { ModelRow } from '../database/database.ts';
import type { ProxyState } from '../proxy/state.ts';
import { validateModel } from '../validation/index.ts';
import type { ValidatedModel } from '../validation/types.ts';
import { rowColumns } from './row.ts';

/**
 * A row as the proxy's code reads it again: `Deployment(**row)`, its texts still sealed.
 *
 * @throws PythonError where the stored values no longer fit the model
 */
export function readRow(state: ProxyState, row: ModelRow): ValidatedModel {
  return validateModel(state.profile.validation, 'Deployment', rowColumns(row), { ids: state.sources.ids });
}
