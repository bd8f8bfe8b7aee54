import { isDict, type PyDict, PyFloat, type PyValue, setKey } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { ModelRow } from '../../state/model-row.ts';
import type { ProxyState } from '../../state/state.ts';
import { validateModel } from '../../validation/validate-model.ts';

/**
 * Validates a stored row as the proxy does, `Deployment(**row)`. Its strings remain encrypted.
 *
 * @throws PythonError if the stored values are not valid
 */
export function readRow(state: ProxyState, row: ModelRow): ValidatedModel {
  const columns = { ...commonColumns(row), blocked: row.blocked };
  return validateModel(state.release.validation, 'Deployment', columns, { ids: state.sources.ids });
}

/** Returns a row in the form in which writes return it. */
export function rowBody(state: ProxyState, row: ModelRow): PyDict {
  const { hasBlocked, timestamp } = state.release.writes;
  return {
    ...commonColumns(row),
    ...(hasBlocked ? { blocked: row.blocked } : {}),
    created_at: timestamp(row.createdAt),
    updated_at: timestamp(row.updatedAt),
  };
}

function commonColumns(row: ModelRow): PyDict {
  return {
    model_id: row.modelId,
    model_name: row.modelName,
    litellm_params: row.params,
    model_info: row.info,
    created_by: row.createdBy,
    updated_by: row.updatedBy,
  };
}

/**
 * Replaces NaN and Infinity by null at any depth, as pydantic does when it serializes a returned row. The stored row keeps the number, so
 * later reads fail on it.
 */
export function nonFiniteAsNull(dict: PyDict): PyDict {
  const replaced: PyDict = {};
  for (const [key, value] of Object.entries(dict)) setKey(replaced, key, valueOrNull(value));
  return replaced;
}

function valueOrNull(value: PyValue): PyValue {
  if (value instanceof PyFloat) return Number.isFinite(value.value) ? value : null;
  if (Array.isArray(value)) return value.map(valueOrNull);
  return isDict(value) ? nonFiniteAsNull(value) : value;
}
