import { PythonError } from '@litellm-models/python-semantics';
import type { Router } from '../../router/router.ts';

/**
 * The models of the provider that a wildcard starts with, filtered by the rest of the wildcard. The filter fails on a model without a
 * slash in its name.
 *
 * @throws PythonError
 */
export function namesUnderPrefix(router: Router, wildcard: string): readonly string[] {
  const slash = wildcard.indexOf('/');
  if (slash < 0) return [];
  const models = router.prices.wildcardModels(wildcard.slice(0, slash)) ?? [];
  const rest = wildcard.slice(slash + 1);
  if (rest === '*') return models;
  const prefix = rest.replaceAll('*', '');
  return models.filter((model) => {
    const second = model.split('/')[1];
    if (second === undefined) throw new PythonError('IndexError', 'list index out of range');
    return second.startsWith(prefix);
  });
}
