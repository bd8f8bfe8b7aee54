import type { AuxiliaryOperationId, OperationId } from '../operations.ts';
import type { ErrorCode, ErrorKind } from './codes.ts';

/** Errors carry this, so that two copies of the package know each other's errors. */
const marker: unique symbol = Symbol.for('litellm-models.error') as typeof marker;

/** What an error tells, beside its message. Everything is redacted before it gets here. */
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
  readonly cause?: unknown;
}

/** `not_found` → `NotFoundError`: a name that a minifier leaves alone. */
function nameOf(code: string): string {
  return `${code.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())}Error`;
}

/**
 * Base of all errors of these packages. Recognise one by `isInstance`, not `instanceof`: that survives two copies of the package.
 *
 * @example
 * if (NotFoundError.isInstance(error)) return undefined;
 * if (LitellmModelsError.isInstance(error)) console.error(error.code, error.status, error.message);
 */
export abstract class LitellmModelsError extends Error {
  /** The code of a class's errors; none on the base, which recognises them all. */
  static readonly code: ErrorCode | undefined = undefined;

  /** What a caller can do, stable and documented. */
  declare readonly code: ErrorCode;
  /** What exactly happened. */
  declare readonly kind: ErrorKind;
  /** The HTTP status, where there was an answer. */
  declare readonly status: number | undefined;
  declare readonly operation: OperationId | AuxiliaryOperationId | undefined;
  declare readonly method: string | undefined;
  /** The path that was asked, without its query. */
  declare readonly path: string | undefined;
  /** The body of the answer as it came, secrets redacted. */
  declare readonly rawBody: string | undefined;
  /** `x-litellm-call-id`, where the proxy sent it: finds the call in its log. */
  declare readonly callId: string | undefined;
  /** The id of the deployment that the call was about, where one is known. */
  declare readonly modelId: string | undefined;
  /** How often the request was sent: 0 where it was refused here, or ended before it left. */
  declare readonly attempts: number;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details);
    const { code = 'server' } = new.target as typeof LitellmModelsError;
    const { cause: _, kind = 'other', attempts = 0, ...rest } = details;
    Object.assign(this, { name: nameOf(code), code, kind, attempts }, rest);
    Object.defineProperty(this, marker, { value: true });
  }

  /** Whether `value` is an error of this class, made by this copy of the package or another. */
  static isInstance<Class extends typeof LitellmModelsError>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    if (typeof value !== 'object' || value === null || !(marker in value)) return false;
    // biome-ignore lint/complexity/noThisInStatic: each class inherits this, and asks for its own code
    const { code } = this;
    return code === undefined || (value as { code?: unknown }).code === code;
  }
}
