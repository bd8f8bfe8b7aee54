import type { ModelRow } from '../database/database.ts';
import { setOf } from '../router/memo-set.ts';
import { validateModel } from '../validation/index.ts';
import type { ProxyState } from './state.ts';

/**
 * Whether a row holds null for a parameter that the release does not declare, as a create leaves one for a number without end.
 * What is served of the row has no such parameter, so that the two are never the same to a reload.
 */
export function hasNullExtra({ profile, sources }: ProxyState, { params }: ModelRow): boolean {
  const nulls = Object.keys(params).filter((name) => params[name] === null);
  if (nulls.length === 0) return false;
  const bare = validateModel(profile.validation, 'LiteLLM_Params', { model: 'm' }, { ids: sources.ids });
  const declared = setOf(Object.keys(bare.dump()));
  return nulls.some((name) => !declared.has(name));
}
