import type { PyDict } from '@litellm-models/python-semantics';
import { validateModel } from '../validation/validate-model.ts';
import type { ModelRow } from './model-row.ts';
import type { ProxyState } from './state.ts';

/**
 * Whether a row has a null for a parameter that the release does not declare, which a create stores for an infinite number; or for such
 * a field of its info, where the reload compares that too. The served deployment lacks the field, so that a reload always finds a
 * difference.
 */
export function hasNullExtra(state: ProxyState, { params, info }: ModelRow): boolean {
  if (holdsNullExtra(state, 'LiteLLM_Params', params)) return true;
  return state.release.router.comparesWholeDeployment && holdsNullExtra(state, 'ModelInfo', info);
}

function holdsNullExtra({ release, sources }: ProxyState, className: string, dict: PyDict): boolean {
  const nulls = Object.keys(dict).filter((name) => dict[name] === null);
  if (nulls.length === 0) return false;
  const declared = validateModel(release.validation, className, { model: 'm', id: 'i' }, { ids: sources.ids }).dump();
  return nulls.some((name) => !Object.hasOwn(declared, name));
}
