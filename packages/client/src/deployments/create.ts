import { AbortedError } from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import type { CallOptions } from '../transport/call.ts';
import type { NewDeployment, WrittenDeployment } from '../types.ts';
import { buildCreate } from './new-deployment.ts';
import { rethrowWithModelId } from './read.ts';
import { isConclusive, outcomeUnknown, readBackCreate } from './read-back.ts';
import { fromWrittenRow, type WrittenRow } from './write.ts';

/**
 * Adds a deployment to the database: `POST /model/new` (`addNewModelModelNewPost`).
 *
 * It carries an id made here (or yours, in `model_info.id`), which is the primary key: so it can be sent again with no danger of a second
 * deployment. Where the answer is lost, or is the bare 500 that a taken id gets, the id is read until it is served: equal is done,
 * different is a conflict, unseen is `outcome_unknown`. Secrets cannot be compared: reads leave them out.
 *
 * @throws ConflictError when another deployment has the id; OutcomeUnknownError (with `id`) when it cannot be known;
 *   RefusedError for a masked secret; ValidationError; DatabaseOffError; EnterpriseOnlyError; …
 * @example
 * const { id } = await createDeployment(connection, {
 *   model_name: 'gpt-4o',
 *   litellm_params: { model: 'azure/gpt-4o', api_base: 'https://x.example', api_key: process.env.AZURE_KEY },
 * });
 */
export async function createDeployment(
  connection: Connection,
  deployment: NewDeployment,
  options: CallOptions = {},
): Promise<WrittenDeployment> {
  return createWithId(connection, deployment, options, false);
}

/** @param staleReads true when reads may still show an older deployment of the same id: then another content is no conflict yet */
export async function createWithId(
  connection: Connection,
  deployment: NewDeployment,
  options: CallOptions,
  staleReads: boolean,
): Promise<WrittenDeployment> {
  const { call, sent } = buildCreate(deployment);
  const { id } = sent.model_info;
  try {
    return fromWrittenRow(await connection.ask<WrittenRow>(call, options), sent);
  } catch (error) {
    if (!isConclusive(error, call)) {
      return readBackCreate(connection, { sent, cause: error, staleReads }, options).catch((thrown: unknown) =>
        rethrowCreateError(thrown, id, true),
      );
    }
    return rethrowCreateError(error, id, call.mayHaveReachedProxy === true);
  }
}

/** Tells of the id, which the caller may not know; and of an aborted create, that it may have happened all the same. */
function rethrowCreateError(error: unknown, id: string, mayHaveReachedProxy: boolean): never {
  if (AbortedError.isInstance(error) && mayHaveReachedProxy) error.message += ` ${outcomeUnknown(id)}`;
  return rethrowWithModelId(id)(error);
}
