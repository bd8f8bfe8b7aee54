import type { PyDict } from '@litellm-models/python-semantics';
import { validateModel } from '../validation/validate-model.ts';
import type { ModelRow } from './database.ts';
import type { ProxyState } from './state.ts';

/**
 * Whether a row holds null for a parameter that the release does not declare, as a create leaves one for a number without end;
 * or for a field of its info, where a reload compares that too. What is served of the row has no such field, so that the two
 * are never the same to a reload.
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
