import type { LitellmModelsFailure } from '../errors/failure.ts';
import { RateLimitedError } from '../errors/rate-limited.ts';
import { ValidationError } from '../errors/validation.ts';
import type { AuxiliaryOperationId, OperationId } from '../operations.ts';
import { redactBody } from '../secrets/redact-body.ts';
import { redactText } from '../secrets/redact-text.ts';
import { classify } from './classify.ts';
import { readEnvelope } from './envelope.ts';
import { makeError } from './make-error.ts';
import { writeMayHaveHappened } from './may-have-happened.ts';
import { unpackPythonDict } from './python-text.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { ErrorRules } from './rules.ts';
import { WRITE_RULES } from './write-rules.ts';

/** A response that is not a success, or whose body is not one that the operation returns. */
export interface FailedResponse {
  readonly status: number;
  /** The body as a string, or the value that it was parsed to. */
  readonly body: unknown;
  /** Read with lower-case names. A `Headers` or a `Map` fits. */
  readonly headers?: { get(name: string): string | null | undefined } | undefined;
}

/** The request that failed. Every field is optional; what is given appears on the error. */
export interface RequestContext {
  readonly operation?: OperationId | AuxiliaryOperationId | undefined;
  readonly method?: string | undefined;
  /** The request path. The error carries it without its query. */
  readonly path?: string | undefined;
  /** How many times the request was sent. Default: 1. */
  readonly attempts?: number | undefined;
  /** The id of the deployment that the request is about. */
  readonly modelId?: string | undefined;
  /** Strings that must not appear in the error, such as the API key and the secret parameters of the request body. */
  readonly secrets?: readonly string[] | undefined;
  /** Whether an earlier attempt of the same write may have been performed. Default: `false`. */
  readonly mayHaveHappened?: boolean | undefined;
  /** The sentence that ends the message of a write that may have been performed. */
  readonly outcome?: string | undefined;
  readonly cause?: unknown;
  /** A description of the response for the error message, used if the response does not come from a LiteLLM proxy: `'a redirect to /login'`. */
  readonly received?: string | undefined;
}

/** Characters of a message that an error keeps. */
const MAX_MESSAGE = 4096;

/** Ids of operations end with their HTTP method. */
const isWrite = (operation: string = ''): boolean => /(?:Post|Patch)$/.test(operation);

/** Ends the message of a write that may have been performed. */
const OUTCOME = 'It may or may not have been performed.';

/** Descriptions of responses that do not come from a LiteLLM proxy. */
const RECEIVED: Readonly<Record<string, string>> = {
  html: 'an HTML page',
  malformed_json: 'malformed JSON',
  empty: 'an empty body',
};

/** Removes the words "Authentication Error" from the message: the proxy puts them before most errors of its write operations. */
function plainMessage(message: string, status: number): string {
  const unpacked = unpackPythonDict(message);
  return status === 401 ? unpacked : unpacked.replace(/^Authentication Error, /, '');
}

/**
 * Converts a failed response of any operation to an error. Secrets are redacted. It never throws.
 *
 * @param response the status, body and headers of the response
 * @param request what is known about the request
 * @returns an instance of the class that belongs to the error's `code`
 * @example
 * const response = await fetch('http://127.0.0.1:4000/v1/models');
 * if (!response.ok) {
 *   const { status, headers } = response;
 *   throw decodeError({ status, headers, body: await response.text() }, { operation: 'modelListV1ModelsGet' });
 * }
 */
export function decodeError(response: FailedResponse, request: RequestContext = {}): LitellmModelsFailure {
  return decodeErrorWith(WRITE_RULES, response, request);
}

/**
 * Does what {@link decodeError} does, but with the given rules. A program that only reads can use {@link READ_RULES}, so that the rules for
 * write operations are not part of its bundle.
 *
 * @param rules `READ_RULES` or `WRITE_RULES`
 * @example
 * const response = await fetch('http://127.0.0.1:4000/v1/models');
 * if (!response.ok) throw decodeErrorWith(READ_RULES, { status: response.status, body: await response.text() }, {});
 */
export function decodeErrorWith(
  rules: ErrorRules,
  response: FailedResponse,
  request: RequestContext,
): LitellmModelsFailure {
  const { status, body, headers } = response;
  const { path, attempts = 1, secrets = [], received, outcome = OUTCOME, ...context } = request;
  const read = readEnvelope(body, headers?.get('content-type') ?? '');
  const { code, kind } = classify(status, { ...read, message: plainMessage(read.message, status) }, rules);
  const redactPart = (text: string): string => redactText(text, secrets, MAX_MESSAGE);
  const foreign = `Expected a LiteLLM proxy, got ${received ?? RECEIVED[kind] ?? 'an unexpected body'} (status ${status}). Check the base URL and any gateway in front of it.`;
  const plain = code === 'not_the_proxy' ? redactPart(foreign) : plainMessage(redactPart(read.message), status);
  const mayHaveHappened =
    context.mayHaveHappened === true ||
    (isWrite(context.operation) && writeMayHaveHappened(status, code, kind, read.message));
  const message = (plain || `Status ${status} without a message.`) + (mayHaveHappened ? ` ${outcome}` : '');
  const details = {
    ...context,
    mayHaveHappened,
    kind,
    status,
    path: path && redactPart(path.replace(/[?#].*$/s, '')),
    rawBody: redactBody(body, secrets),
    callId: headers?.get('x-litellm-call-id') ?? undefined,
    attempts,
  };
  if (code === 'validation') {
    const field = kind === 'missing_field' && message.split(' ')[0];
    const issues = field
      ? [{ path: field, loc: ['body', ...field.split('.')], type: 'missing', message: plain }]
      : read.issues.map((issue) => ({ ...issue, message: redactPart(issue.message) }));
    return new ValidationError(message, details, issues);
  }
  if (code === 'rate_limited')
    return new RateLimitedError(message, details, parseRetryAfter(headers?.get('retry-after')));
  return makeError(code, message, details);
}
