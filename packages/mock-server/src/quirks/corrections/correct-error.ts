import type { OperationId } from '@litellm-models/core';
import { isDict, type PyValue } from '@litellm-models/python-semantics';
import { RejectedRequest } from '../../proxy/auth/python-errors.ts';
import { DetailError } from '../../proxy/errors/detail-error.ts';
import { ExceptionError } from '../../proxy/errors/exception-error.ts';
import { ProxyError } from '../../proxy/errors/proxy-error.ts';
import { errorTypeOf } from '../../proxy/operations/writes/errors.ts';
import type { ProxyState } from '../../proxy/state/state.ts';
import { ValidationCrash } from '../../proxy/validation/accept.ts';
import { CREATE, DELETE } from '../quirk.ts';

/** The correct status of errors, by message. */
const STATUSES: readonly (readonly [message: RegExp, status: number])[] = [
  [/^Model id = .* not found on litellm proxy$/s, 404],
  [/^model not found$/, 404],
  [/^Model with id=.* not found in db$/s, 404],
  [/^Can't edit model\. Model in config\.|^Cannot edit config-based model\./, 409],
  [/^Can't delete model\. Model in config/, 409],
  [/^Model id=.* is taken$/s, 409],
  [/^Team id=.* does not exist in db$/s, 404],
  [/^Credential '.*' not found\.|^No credential named /s, 404],
  [/^Set `'STORE_MODEL_IN_DB='True'`|^Model updates only supported for DB-stored models$/, 403],
  [/^PTU cost attribution is disabled/, 403],
];

/** The input of {@link correctError} besides the error. */
export interface ErrorContext {
  readonly operation: OperationId;
  readonly state: ProxyState;
  /** The id of the deployment that a write names. */
  readonly modelId: string | undefined;
  /** Whether the table had a row with that id before the write. */
  readonly existed: boolean;
}

/**
 * Returns the error with the correct status, type and message. A correct error, or one that is not an error response of the proxy, is
 * returned unchanged.
 */
export function correctError(error: unknown, context: ErrorContext): unknown {
  if (error instanceof ValidationCrash) return new DetailError(422, missingFields(error.message));
  if (!(error instanceof ProxyError)) return error;
  if (error.cause instanceof RejectedRequest) {
    return new ExceptionError(403, { message: error.cause.message, type: 'permission_denied_error', param: null });
  }
  const message = correctMessage(error, context);
  const status = statusOf(error, message);
  if (error instanceof DetailError) {
    return status === error.status ? error : new DetailError(status, error.detail, { cause: error });
  }
  if (!(error instanceof ExceptionError)) return error;
  // Only errors that were converted to this envelope have a type that follows from the status.
  const type = error.cause === undefined ? error.fields.type : errorTypeOf(status);
  return new ExceptionError(status, { ...error.fields, message, type }, { cause: error });
}

function statusOf(error: ProxyError, message: string): number {
  // The write would break an auto router.
  if (error instanceof ExceptionError && error.status === 400 && error.fields.param === 'litellm_params.model')
    return 409;
  return STATUSES.find(([pattern]) => pattern.test(message))?.[1] ?? error.status;
}

function correctMessage(error: ProxyError, { operation, state, modelId, existed }: ErrorContext): string {
  if (operation === CREATE && existed && error.status === 500) return `Model id=${modelId} is taken`;
  if (operation === DELETE && !existed && modelId !== undefined && state.router.get(modelId)) {
    return `Can't delete model. Model in config: id=${modelId}. Remove it there.`;
  }
  const { cause } = error;
  const detail = cause instanceof DetailError ? cause.detail : error instanceof DetailError ? error.detail : undefined;
  return plainMessage(detail) ?? error.message;
}

/** Returns the message in FastAPI's `detail`: the detail itself, or its `error`. */
function plainMessage(detail: PyValue | undefined): string | undefined {
  const message = isDict(detail) ? detail['error'] : detail;
  return typeof message === 'string' ? message : undefined;
}

/** Returns the validation errors that the proxy should have returned for an exception in the constructor of a class. */
function missingFields(message: string): PyValue {
  const missing = /missing \d+ required positional arguments?: (.*)$/.exec(message)?.[1]?.match(/'[^']+'/g);
  if (!missing) return [{ type: 'value_error', loc: ['body'], msg: `Value error, ${message}` }];
  return missing.map((name) => ({ type: 'missing', loc: ['body', name.slice(1, -1)], msg: 'Field required' }));
}
