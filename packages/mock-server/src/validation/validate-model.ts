import { PythonError } from '../python/errors.ts';
import type { PyDict } from '../python/values.ts';
import { compilerOf } from './compiled.ts';
import { lineErrors } from './detail.ts';
import { Failure } from './engine/failure.ts';
import { instantiate } from './engine/model-check.ts';
import { newState } from './engine/state.ts';
import { validationErrorText } from './error-text.ts';
import type { LineError, ModelValue, ValidatedModel, ValidationProfile } from './types.ts';
import type { ValidationContext } from './validate-body.ts';

/** pydantic's `ValidationError`, raised by a model that the proxy builds itself. Its message is `str(error)`. */
export class ValidationError extends PythonError {
  readonly title: string;
  readonly errors: readonly LineError[];

  constructor(profile: ValidationProfile, title: string, errors: readonly LineError[]) {
    super('ValidationError', validationErrorText(profile, title, errors));
    this.title = title;
    this.errors = errors;
  }
}

/**
 * `Class(**values)`: how the proxy reads rows and config entries again. Values may be models already.
 *
 * @throws ValidationError (also for what a `ValueError` in an `__init__` says), PythonError `TypeError` for a missing argument.
 * @example validateModel(profile, 'LiteLLM_Params', { model: 'gpt-4o', rpm: '5' }, { ids }).dump({ excludeNone: true })
 */
export function validateModel(
  profile: ValidationProfile,
  className: string,
  values: PyDict | { [key: string]: ModelValue },
  context: ValidationContext,
): ValidatedModel {
  const modelClass = compilerOf(profile).modelClass(className);
  const made = instantiate(modelClass, values, newState(context.ids, false));
  if (made instanceof Failure) throw new ValidationError(profile, made.title ?? className, lineErrors(made, []));
  return made;
}
