import { addNewModelModelNewPost, LitellmModelsError } from '@litellm-models/core';
import { requireNonEmptyString } from '../arguments.ts';
import type { Connection } from '../connection.ts';
import type { DeploymentId, NewDeployment, WrittenDeployment } from '../types.ts';
import { prepareCreate, sendCreate } from './create.ts';
import { deleteDeployment } from './delete.ts';
import { refuseOtherId, type WriteOptions } from './write.ts';

/**
 * Deletes a deployment and creates it again with the same id: `POST /model/delete`, then `POST /model/new` (`deleteModelModelDeletePost`,
 * `addNewModelModelNewPost`). This removes every field that you omit, on every release.
 *
 * You must pass every secret, because reads do not return them. Between the two requests the deployment is not served: calls to a model name with
 * no other deployment fail. If creating fails, the deployment is gone, and the error's message says so.
 *
 * @throws NotFoundError if the deployment does not exist
 * @throws ConfigModelError if the deployment is defined in the config file
 * @throws ConflictError if the content does not match `ifUnchanged`
 * @throws OutcomeUnknownError if the deployment may or may not have been created again
 * @throws RefusedError if a parameter is a masked or encrypted value
 * @throws ValidationError if a field is missing or the proxy rejects it
 * @example
 * await replaceDeployment(connection, id, {
 *   model_name: 'gpt-4o',
 *   litellm_params: { model: 'openai/gpt-4o', api_key: process.env.OPENAI_API_KEY ?? '' },
 * });
 */
export async function replaceDeployment(
  connection: Connection,
  id: DeploymentId,
  deployment: NewDeployment,
  { ifUnchanged, ...options }: WriteOptions = {},
): Promise<WrittenDeployment> {
  // Before the delete: a deployment that cannot be created must not remove the existing one.
  const { sent } = prepareCreate(deployment, requireNonEmptyString(id, 'id'));
  refuseOtherId(deployment.model_info?.id, id, addNewModelModelNewPost.id);
  await deleteDeployment(connection, id, { ifUnchanged, ...options });
  try {
    return await sendCreate(connection, sent, options, true);
  } catch (error) {
    if (LitellmModelsError.isInstance(error)) {
      error.message = `Deployment "${id}" was deleted, but creating it again failed: ${error.message}`;
    }
    throw error;
  }
}
