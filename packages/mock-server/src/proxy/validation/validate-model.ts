import type { PyDict } from '@litellm-models/python-semantics';
import type { ModelValue, ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { Failure, instantiate, lineErrors, newState, ValidationError } from '@litellm-models/python-semantics/pydantic';
import { compilerOf } from './compiled.ts';
import type { ValidationRelease } from './types.ts';
import type { ValidationContext } from './validate-body.ts';

/**
 * Validates values as a class, `Class(**values)`, as the proxy does with rows and config entries. Values may be models.
 *
 * @throws ValidationError for invalid values, and for a `ValueError` in an `__init__`
 * @throws PythonError `TypeError` for a missing argument
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
