import {
  AbortedError,
  ConflictError,
  type ErrorDetails,
  LitellmModelsError,
  NotTheProxyError,
  OutcomeUnknownError,
} from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import type { Call, CallOptions } from '../transport/call.ts';
import { sleepBetweenCalls } from '../transport/waits.ts';
import type { Deployment, NewDeployment, WrittenDeployment } from '../types.ts';
import { getDeployment } from './read.ts';
import { isSameDeployment } from './same-deployment.ts';
import { withoutSecrets } from './write.ts';

const OPERATION = 'addNewModelModelNewPost';

/** Errors after which a create may have been written although it was sent but once. */
const VAGUE: ReadonlySet<string> = new Set(['server', 'not_the_proxy']);

/** True when the error says for certain what was written (nothing, as a rule), or the caller wants to wait no more. */
export function isConclusive(error: unknown, call: Call): boolean {
  if (!LitellmModelsError.isInstance(error) || error.code === 'aborted') return true;
  // The proxy says itself that the row is there, and that a read of this replica will not show it.
  if (error.kind === 'saved_not_served') return true;
  const { code, status = 0 } = error;
  // A redirect that leads away, or somebody before the proxy who let nothing through.
  const isTurnedAway = code === 'not_the_proxy' && status > 299 && status < 500;
  return call.mayHaveReachedProxy !== true && (isTurnedAway || !VAGUE.has(code));
}

/** What an error says that cannot tell. */
export const outcomeUnknown = (id: string): string => `Whether deployment "${id}" was created cannot be known.`;

/** A read-back in the shape of a write's answer. */
function toWrittenDeployment({ hash: _, ...read }: Deployment): WrittenDeployment {
  return { ...read, litellm_params: withoutSecrets(read.litellm_params), source: 'database' };
}

/** A deployment as it was sent, with the id that it was sent with. */
export type SentDeployment = NewDeployment & { readonly model_info: { readonly id: string } };

/** What to know for finding out what became of a create. */
export interface Search {
  readonly sent: SentDeployment;
  /** What became of the write. */
  readonly cause: unknown;
  /** True when reads may still show an older deployment of the same id: then another content is no conflict yet. */
  readonly staleReads: boolean;
}

/**
 * Reads by id until the deployment is served or the time for it is over.
 *
 * @throws ConflictError, OutcomeUnknownError; NotTheProxyError when reads too say that no proxy is there; AbortedError
 */
export async function readBackCreate(
  connection: Connection,
  { sent, cause, staleReads }: Search,
  { signal, timeout: perRead }: CallOptions,
): Promise<WrittenDeployment> {
  const { id } = sent.model_info;
  const { timeout, interval } = connection.readBack;
  // What the write met with, where it had an answer.
  const { status, callId, rawBody, attempts } = (LitellmModelsError.isInstance(cause) ? cause : {}) as ErrorDetails;
  const write = { method: 'POST', path: '/model/new', status, callId, rawBody, attempts };
  const about = { ...write, operation: OPERATION, modelId: id, cause } as const;
  const end = performance.now() + timeout;
  let wait = 0;
  for (let left = timeout; left > 0; left = end - performance.now()) {
    try {
      await sleepBetweenCalls(Math.min(wait, left), signal);
      wait = interval;
      const found = await getDeployment(connection, id, { signal, timeout: perRead, deadline: left });
      if (isSameDeployment(sent, found)) return toWrittenDeployment(found);
      if (!staleReads) {
        const message = `Another deployment has the id "${id}": read it, then update or replace it, or choose another id.`;
        throw new ConflictError(message, about);
      }
    } catch (error) {
      if (ConflictError.isInstance(error) || AbortedError.isInstance(error)) throw error;
      // A page for the write and a page for the read: there is no proxy at all.
      if (NotTheProxyError.isInstance(cause) && NotTheProxyError.isInstance(error)) {
        throw Object.assign(cause, { message: `${cause.message} ${outcomeUnknown(id)}`, modelId: id });
      }
    }
  }
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  throw new OutcomeUnknownError(
    `${outcomeUnknown(id)} Its write had no clear answer${why}, and it was not served within ${timeout} ms. ` +
      'Read it later by this id, or create it again with this id in model_info.id.',
    about,
  );
}
