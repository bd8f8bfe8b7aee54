import type { PyDict } from '@litellm-models/python-semantics';
import { validateModel } from '../validation/validate-model.ts';
import type { ModelRow } from './model-row.ts';
import type { ProxyState } from './state.ts';

/**
 * Whether a row has a null for a parameter that the release does not declare. A create stores such a null for an infinite number. The
 * served deployment does not have the parameter, so each reload finds a difference. In releases whose reload also compares `model_info`,
 * the same applies to its fields.
 */
export function hasNullExtra(state: ProxyState, { params, info }: ModelRow): boolean {
  if (hasUndeclaredNull(state, 'LiteLLM_Params', params)) return true;
  return state.release.router.comparesWholeDeployment && hasUndeclaredNull(state, 'ModelInfo', info);
}

function hasUndeclaredNull({ release, sources }: ProxyState, className: string, dict: PyDict): boolean {
  const nulls = Object.keys(dict).filter((name) => dict[name] === null);
  if (nulls.length === 0) return false;
  const declared = validateModel(release.validation, className, { model: 'm', id: 'i' }, { ids: sources.ids }).dump();
  return nulls.some((name) => !Object.hasOwn(declared, name));
}
