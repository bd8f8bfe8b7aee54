import { PythonError } from '../values/errors.ts';
import { validationErrorText } from './error-text.ts';
import type { LineError } from './types.ts';

/** pydantic's `ValidationError`, raised by a model that the proxy builds itself. Its message is `str(error)`. */
export class ValidationError extends PythonError {
  readonly title: string;
  readonly errors: readonly LineError[];

  constructor(pydantic: string, title: string, errors: readonly LineError[]) {
    super('ValidationError', validationErrorText(pydantic, title, errors));
    this.title = title;
    this.errors = errors;
  }
}
