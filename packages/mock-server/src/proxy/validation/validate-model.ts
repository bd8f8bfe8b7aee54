import type { PyDict } from '@litellm-models/python-semantics';
import type { ModelValue, ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { Failure, instantiate, lineErrors, newState, ValidationError } from '@litellm-models/python-semantics/pydantic';
import { compilerOf } from './compiled.ts';
import type { ValidationRelease } from './types.ts';
import type { ValidationContext } from './validate-body.ts';

/**
 * `Class(**values)`: how the proxy reads rows and config entries again. Values may be models already.
 *
 * @throws ValidationError (also for what a `ValueError` in an `__init__` says), PythonError `TypeError` for a missing argument.
 * @example validateModel(release, 'LiteLLM_Params', { model: 'gpt-4o', rpm: '5' }, { ids }).dump({ excludeNone: true })
 */
export function validateModel(
  release: ValidationRelease,
  className: string,
  values: PyDict | { [key: string]: ModelValue },
  context: ValidationContext,
): ValidatedModel {
  const modelClass = compilerOf(release).modelClass(className);
  const made = instantiate(modelClass, values, newState(context.ids, false));
  if (made instanceof Failure)
    throw new ValidationError(release.schemas.pydantic, made.title ?? className, lineErrors(made, []));
  return made;
}
