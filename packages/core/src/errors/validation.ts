import { type ErrorDetails, LitellmModelsError } from './base.ts';

/** One problem in a request. */
export interface ValidationIssue {
  /** The path of the field, such as `litellm_params.rpm`. Empty if the issue concerns the whole body. */
  readonly path: string;
  /** The path as the proxy sends it: starts with `body` or `query` and can end with the branch of a pydantic union. */
  readonly loc: readonly (string | number)[];
  /** Pydantic's error type, such as `int_parsing` or `missing`. */
  readonly type: string;
  readonly message: string;
}

/**
 * The request is not valid. `issues` lists the problems by field.
 *
 * @example
 * if (ValidationError.isInstance(error)) for (const { path, message } of error.issues) console.error(path, message);
 */
export class ValidationError extends LitellmModelsError {
  static override readonly code: 'validation' = 'validation';
  declare readonly code: 'validation';
  /** Empty if the proxy only sends a message. */
  readonly issues: readonly ValidationIssue[];

  constructor(message: string, details: ErrorDetails = {}, issues: readonly ValidationIssue[] = []) {
    super(message, details);
    this.issues = issues;
  }
}
