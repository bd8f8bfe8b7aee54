import { type ErrorDetails, LitellmModelsError } from './base.ts';

/** One fault in a request. */
export interface ValidationIssue {
  /** Where, with dots, without `body` or `query` and without pydantic's branches: `litellm_params.rpm`; empty for the whole body. */
  readonly path: string;
  /** Where, as the proxy says it. */
  readonly loc: readonly (string | number)[];
  /** The kind, as pydantic names it. */
  readonly type: string;
  readonly message: string;
}

/**
 * The request does not fit. `issues` holds each fault with its place.
 *
 * @example
 * if (ValidationError.isInstance(error)) for (const { path, message } of error.issues) console.error(path, message);
 */
export class ValidationError extends LitellmModelsError {
  static override readonly code: 'validation' = 'validation';
  declare readonly code: 'validation';
  /** Empty where the proxy says no more than its message. */
  readonly issues: readonly ValidationIssue[];

  constructor(message: string, details: ErrorDetails = {}, issues: readonly ValidationIssue[] = []) {
    super(message, details);
    this.issues = issues;
  }
}
