import { AbortedError } from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import type { CallOptions } from '../transport/types.ts';
import type { NewDeployment, WrittenDeployment } from '../types.ts';
import { newDeployment } from './new-deployment.ts';
import { findOutcome, isDefinite, unknown } from './outcome.ts';
import { ofDeployment } from './read.ts';
import { asWritten, type RowAsWritten } from './write.ts';

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
  const { call, sent } = newDeployment(deployment);
  const { id } = sent.model_info;
  try {
    return asWritten(await connection.ask<RowAsWritten>(call, options), sent);
  } catch (error) {
    if (!isDefinite(error, call)) {
      return findOutcome(connection, { sent, cause: error, staleReads }, options).catch((thrown: unknown) =>
        told(thrown, id, true),
      );
    }
    return told(error, id, call.mayHaveArrived === true);
  }
}

/** Tells of the id, which the caller may not know; and of an aborted create, that it may have happened all the same. */
function told(error: unknown, id: string, mayHaveArrived: boolean): never {
  if (AbortedError.isInstance(error) && mayHaveArrived) error.message += ` ${unknown(id)}`;
  return ofDeployment(id)(error);
}
