import { PythonError } from '../values/errors.ts';
import { validationErrorText } from './error-text.ts';
import type { LineError } from './types.ts';

/** pydantic's `ValidationError`, as a constructor raises it. The message is `str(error)`. */
export class ValidationError extends PythonError {
  /** The name of the class that could not be created. */
  readonly title: string;
  readonly errors: readonly LineError[];

  /** @param pydantic the version of pydantic in the URLs of the message, such as `2.14` */
  constructor(pydantic: string, title: string, errors: readonly LineError[]) {
    super('ValidationError', validationErrorText(pydantic, title, errors));
    this.title = title;
    this.errors = errors;
  }
}
