import {
  AbortedError,
  addNewModelModelNewPost,
  ConflictError,
  type ErrorDetails,
  LitellmModelsError,
  NotTheProxyError,
  OutcomeUnknownError,
} from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import type { Call, CallOptions } from '../transport/call.ts';
import { sleepBetweenCalls } from '../transport/time-limit.ts';
import type { Deployment, NewDeployment, WrittenDeployment } from '../types.ts';
import { getDeployment } from './read.ts';
import { isSameDeployment } from './same-deployment.ts';
import { withoutSecrets } from './write.ts';

/** Whether an error of a create says for certain what was written. Also true after an abort: the caller no longer waits for an answer. */
export function isConclusive(error: unknown, call: Call): boolean {
  if (!LitellmModelsError.isInstance(error) || error.code === 'aborted') return true;
  const { code, kind, status = 0 } = error;
  // The proxy says that it saved the row, and reads will not return it.
  if (kind === 'saved_not_served') return true;
  // After a 500, the row may exist. A gateway's redirect or 4xx means that the request did not get through; any other page means nothing.
  const isRejected = code === 'not_the_proxy' ? status > 299 && status < 500 : code !== 'server';
  return isRejected && call.mayHaveReachedProxy !== true;
}

export const outcomeUnknown = (id: string): string => `Deployment "${id}" may or may not have been created.`;

function toWrittenDeployment({ hash: _, ...read }: Deployment): WrittenDeployment {
  return { ...read, litellm_params: withoutSecrets(read.litellm_params), source: 'database' };
}

/** A deployment as it was sent, with its id. */
export type SentDeployment = NewDeployment & { readonly model_info: { readonly id: string } };

/** A create without a clear response. */
export interface UnclearCreate {
  readonly sent: SentDeployment;
  /** The error of the create. */
  readonly cause: unknown;
  /** Whether reads may still return an older deployment with the same id, so that other content is not a conflict yet. */
  readonly canReadsBeStale: boolean;
}

/**
 * Finds out whether a deployment was created, by reading its id until it is served or the time is over.
 *
 * @throws ConflictError if another deployment has the id
 * @throws OutcomeUnknownError if the deployment was not served in time
 * @throws NotTheProxyError if the responses to reads are not the proxy's either
 * @throws AbortedError if the caller aborts
 */
export async function readBackCreate(
  connection: Connection,
  { sent, cause, canReadsBeStale }: UnclearCreate,
  { signal, timeout: attemptTimeout }: CallOptions,
): Promise<WrittenDeployment> {
  const { id } = sent.model_info;
  const { timeout, interval } = connection.readBack;
  // The errors below are about the create: they carry its response, if there was one.
  const { status, callId, rawBody, attempts } = (LitellmModelsError.isInstance(cause) ? cause : {}) as ErrorDetails;
  const { id: operation, method, path } = addNewModelModelNewPost;
  const details = { operation, method, path, status, callId, rawBody, attempts, modelId: id, cause };
  const end = performance.now() + timeout;
  let delay = 0;
  for (let timeLeft = timeout; timeLeft > 0; timeLeft = end - performance.now()) {
    try {
      await sleepBetweenCalls(Math.min(delay, timeLeft), signal);
      delay = interval;
      const found = await getDeployment(connection, id, { signal, timeout: attemptTimeout, deadline: timeLeft });
      if (isSameDeployment(sent, found)) return toWrittenDeployment(found);
      if (!canReadsBeStale) {
        const message = `Another deployment has the id "${id}". Update or replace it, or choose another id.`;
        throw new ConflictError(message, details);
      }
    } catch (error) {
      if (ConflictError.isInstance(error) || AbortedError.isInstance(error)) throw error;
      if (NotTheProxyError.isInstance(cause) && NotTheProxyError.isInstance(error)) {
        throw Object.assign(cause, { message: `${cause.message} ${outcomeUnknown(id)}`, modelId: id });
      }
    }
  }
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  throw new OutcomeUnknownError(
    `${outcomeUnknown(id)} The request had no clear response${why}, and the deployment was not served within ${timeout} ms. ` +
      'Read it later, or create it again with this id in model_info.id.',
    details,
  );
}
