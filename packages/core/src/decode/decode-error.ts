import type { LitellmModelsFailure } from '../errors/failure.ts';
import { RateLimitedError } from '../errors/rate-limited.ts';
import { ValidationError } from '../errors/validation.ts';
import type { AuxiliaryOperationId, OperationId } from '../operations.ts';
import { redactBody } from '../secrets/redact-body.ts';
import { redactText } from '../secrets/redact-text.ts';
import { classify } from './classify.ts';
import { readEnvelope } from './envelope.ts';
import { makeError } from './make-error.ts';
import { unpackPythonDict } from './python-text.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { ErrorRules } from './rules.ts';
import { WRITE_RULES } from './write-rules.ts';

/** An answer that is no success, or none that the operation has. */
export interface FailedAnswer {
  readonly status: number;
  /** The body as text, or what it was parsed to. */
  readonly body: unknown;
  /** Looked up by lower-case name: a `Headers`, or a `Map`. */
  readonly headers?: { get(name: string): string | null | undefined } | undefined;
}

/** What was asked. */
export interface RequestContext {
  readonly operation?: OperationId | AuxiliaryOperationId | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly attempts?: number | undefined;
  readonly modelId?: string | undefined;
  /** Texts that must not show up in the error: the key, the secret parameters of the body. */
  readonly secrets?: readonly string[] | undefined;
  readonly cause?: unknown;
  /** Why an answer is none of the proxy's though its status is no error: what the answer is instead. */
  readonly instead?: string | undefined;
}

/** What an answer is that no proxy gave, where nobody knows better. */
const INSTEAD: Readonly<Record<string, string>> = {
  html: 'a page',
  malformed_json: 'broken JSON',
  empty: 'empty',
};

/** The proxy blames authentication for most errors of its writes, whatever they are. */
function plainMessage(message: string, status: number): string {
  const unpacked = unpackPythonDict(message);
  return status === 401 ? unpacked : unpacked.replace(/^Authentication Error, /, '');
}

/**
 * Turns any failed answer into one error of the family, secrets redacted.
 *
 * @example
 * const error = decodeError({ status: response.status, body: await response.text(), headers: response.headers }, { operation: 'modelListV1ModelsGet' });
 */
export function decodeError(answer: FailedAnswer, request: RequestContext = {}): LitellmModelsFailure {
  return decodeBy(WRITE_RULES, answer, request);
}

/**
 * What {@link decodeError} does, by given rules alone: a program that only reads carries `READ_RULES`, and not what a write can be answered with.
 *
 * @example
 * const error = decodeBy(READ_RULES, { status: response.status, body: await response.text(), headers: response.headers }, {});
 */
export function decodeBy(rules: ErrorRules, answer: FailedAnswer, request: RequestContext): LitellmModelsFailure {
  const { status, body, headers } = answer;
  const { operation, method, path, attempts = 1, modelId, secrets = [], instead } = request;
  const read = readEnvelope(body, headers?.get('content-type') ?? '');
  const envelope = { ...read, message: plainMessage(read.message, status) };
  const { code, kind } = classify(status, envelope, rules);
  const plain = plainMessage(redactText(read.message, secrets), status);
  const foreign = `${status}, but not from a LiteLLM proxy: the answer is ${instead ?? INSTEAD[kind] ?? 'of another kind'}. Check the base URL and what stands before it.`;
  const message = redactText(code === 'not_the_proxy' ? foreign : plain, secrets) || `${status}, no reason.`;
  const details = {
    kind,
    status,
    operation,
    method,
    path: path && redactText(path.replace(/[?#].*$/s, ''), secrets),
    rawBody: redactBody(body, secrets),
    callId: headers?.get('x-litellm-call-id') ?? undefined,
    attempts,
    modelId,
    ...('cause' in request && { cause: request.cause }),
  };
  if (code === 'validation') {
    const part = kind === 'part_missing' && message.split(' ')[0];
    const issues = part
      ? [{ path: part, loc: ['body', ...part.split('.')], type: 'missing', message }]
      : envelope.issues.map((issue) => ({ ...issue, message: redactText(issue.message, secrets) }));
    return new ValidationError(message, details, issues);
  }
  if (code === 'rate_limited')
    return new RateLimitedError(message, details, parseRetryAfter(headers?.get('retry-after')));
  return makeError(code, message, details);
}
