import { AbortedError, addNewModelModelNewPost, ValidationError } from '@litellm-models/core';
import { checkProperties, expectedMessage, requireNonEmptyString, typeName } from '../arguments.ts';
import type { Connection } from '../connection.ts';
import type { Call, CallOptions } from '../transport/call.ts';
import type { DeploymentId, NewDeployment, WrittenDeployment } from '../types.ts';
import { rethrowWithModelId } from './read.ts';
import { isConclusive, outcomeUnknown, readBackCreate, type SentDeployment } from './read-back.ts';
import { createWriteCall, fromWrittenRow, type WrittenRow } from './write.ts';

/**
 * Adds a deployment to the database: `POST /model/new` (`addNewModelModelNewPost`).
 *
 * The request carries an id (`model_info.id`, or a generated UUID). The id is the primary key, so a retry cannot create a second deployment.
 * If the response is lost, or is the bare 500 that the proxy returns for an id that is taken, the client reads the id until it is served: the same
 * content is a success, other content is a `ConflictError`, and if nothing is served the result is an `OutcomeUnknownError`. Secrets cannot be
 * compared, because reads do not return them.
 *
 * @throws ConflictError if another deployment has the id
 * @throws OutcomeUnknownError if the deployment may or may not have been created; `modelId` is its id
 * @throws RefusedError if a parameter is a masked or encrypted value
 * @throws ValidationError if the proxy rejects a field; `issues` lists them
 * @throws DatabaseOffError if the proxy does not store models
 * @throws EnterpriseOnlyError if a field requires a license
 * @example
 * const { id } = await createDeployment(connection, {
 *   model_name: 'gpt-4o',
 *   litellm_params: { model: 'azure/gpt-4o', api_base: 'https://x.example', api_key: process.env.AZURE_API_KEY ?? '' },
 * });
 */
export async function createDeployment(
  connection: Connection,
  deployment: NewDeployment,
  options: CallOptions = {},
): Promise<WrittenDeployment> {
  return sendCreate(connection, deployment, options, false);
}

/** @param canReadsBeStale whether reads may still return an older deployment with the same id, so that other content is not a conflict yet */
export async function sendCreate(
  connection: Connection,
  deployment: NewDeployment,
  options: CallOptions,
  canReadsBeStale: boolean,
): Promise<WrittenDeployment> {
  const { call, sent } = prepareCreate(deployment);
  const { id } = sent.model_info;
  try {
    return fromWrittenRow(await connection.requestJson<WrittenRow>(call, options), sent);
  } catch (error) {
    if (isConclusive(error, call)) return rethrow(error, id, call.mayHaveReachedProxy === true);
    return readBackCreate(connection, { sent, cause: error, canReadsBeStale }, options).catch((thrown: unknown) =>
      rethrow(thrown, id, true),
    );
  }
}

/** Adds to an error the id, which the caller may not know, and after an abort, that the deployment may have been created. */
function rethrow(error: unknown, id: string, mayHaveReachedProxy: boolean): never {
  if (AbortedError.isInstance(error) && mayHaveReachedProxy) error.message += ` ${outcomeUnknown(id)}`;
  return rethrowWithModelId(id)(error);
}

/**
 * Checks a deployment and prepares the call that creates it. It sends nothing.
 *
 * @param id used instead of `model_info.id`
 * @throws ValidationError if `model_name` or `litellm_params.model` is missing
 * @throws RefusedError if a parameter is a masked or encrypted value
 */
export function prepareCreate(
  deployment: NewDeployment,
  id?: DeploymentId,
): { readonly call: Call; readonly sent: SentDeployment } {
  checkProperties(deployment, ['model_name', 'litellm_params', 'model_info', 'blocked'], 'deployment');
  // For most missing fields, the proxy returns a bare 500.
  const { model_name, litellm_params, model_info } = deployment;
  requireField('model_name', model_name);
  requireField('litellm_params.model', (litellm_params as { model?: unknown } | undefined)?.model);
  const sentId = requireNonEmptyString(id ?? model_info?.id ?? crypto.randomUUID(), 'deployment.model_info.id');
  const sent = { ...deployment, model_info: { ...model_info, id: sentId } };
  // The operation itself is not idempotent, but with this id a repeated request cannot create a second deployment.
  return { call: createWriteCall(addNewModelModelNewPost, sent, { retryable: true }), sent };
}

function requireField(path: string, value: unknown): void {
  if (typeof value === 'string' && value) return;
  const message = expectedMessage(`deployment.${path}`, 'a non-empty string', typeName(value));
  const issue = { path, loc: ['body', ...path.split('.')], type: 'missing', message: 'Field required' };
  throw new ValidationError(message, { operation: addNewModelModelNewPost.id }, [issue]);
}
