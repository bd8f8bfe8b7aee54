import type { InfoMerge } from './writes-release.ts';

/** `litellm_params_to_remove` of a patch. */
export function removals(patch: InfoMerge['patch']): readonly string[] {
  const names = patch.get('litellm_params_to_remove');
  return Array.isArray(names) ? names.flatMap((name) => (typeof name === 'string' ? [name] : [])) : [];
}
