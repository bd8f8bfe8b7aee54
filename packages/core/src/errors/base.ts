import type { AuxiliaryOperationId, OperationId } from '../operations.ts';
import type { ErrorCode, ErrorKind } from './codes.ts';

/** Marks the errors of these packages, so that two copies of a package recognize each other's errors. */
const marker: unique symbol = Symbol.for('litellm-models.error') as typeof marker;

/** The fields of an error besides its message. Secrets must be redacted before they are passed in. */
export interface ErrorDetails {
  readonly kind?: ErrorKind | undefined;
  readonly status?: number | undefined;
  readonly operation?: OperationId | AuxiliaryOperationId | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly rawBody?: string | undefined;
  readonly callId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly modelId?: string | undefined;
  readonly mayHaveHappened?: boolean | undefined;
  readonly cause?: unknown;
}

/** `not_found` → `NotFoundError`. Unlike the name of a class, this name survives minification. */
function nameOf(code: string): string {
  return `${code.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())}Error`;
}

/**
 * The base class of all errors of these packages. Use `isInstance` instead of `instanceof`: it also works if two copies of the package are installed.
 *
 * @example
 * if (LitellmModelsError.isInstance(error)) console.error(error.code, error.status, error.message);
 * else throw error;
 */
export abstract class LitellmModelsError extends Error {
  /** The code of the errors of this class; `undefined` on the base class, whose `isInstance` accepts every code. */
  static readonly code: ErrorCode | undefined = undefined;

  /** What the caller can do about the error. Stable: a code is never renamed. */
  declare readonly code: ErrorCode;
  /** What happened, in more detail than `code`; `other` if there is no more to say. */
  declare readonly kind: ErrorKind;
  /** The HTTP status; `undefined` if there was no response. */
  declare readonly status: number | undefined;
  /** The operation's id in the contract. */
  declare readonly operation: OperationId | AuxiliaryOperationId | undefined;
  /** The HTTP method of the request. */
  declare readonly method: string | undefined;
  /** The path of the request, without its query. */
  declare readonly path: string | undefined;
  /** The response body with secrets redacted, at most 16,384 characters. */
  declare readonly rawBody: string | undefined;
  /** The response's `x-litellm-call-id` header, if any. The proxy's log contains it. */
  declare readonly callId: string | undefined;
  /** The id of the deployment that the call is about, if known. */
  declare readonly modelId: string | undefined;
  /** How many times the request was sent; 0 if it was refused or aborted before it was sent. */
  declare readonly attempts: number;
  /** Whether the write may have been performed. `false` if it certainly was not, and for reads. */
  declare readonly mayHaveHappened: boolean;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details);
    const { code = 'server' } = new.target as typeof LitellmModelsError;
    const { cause: _, kind = 'other', attempts = 0, mayHaveHappened = false, ...rest } = details;
    Object.assign(this, { name: nameOf(code), code, kind, attempts, mayHaveHappened }, rest);
    Object.defineProperty(this, marker, { value: true });
  }

  /**
   * Returns whether `value` is an error of this class, created by this copy of the package or by another one.
   *
   * @example
   * if (NotFoundError.isInstance(error)) console.error(error.modelId);
   */
  static isInstance<Class extends typeof LitellmModelsError>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    if (!(marker in Object(value))) return false;
    // biome-ignore lint/complexity/noThisInStatic: each subclass inherits this method and has its own code
    const { code } = this;
    return code === undefined || (value as { code?: unknown }).code === code;
  }
}
