import { LitellmModelsError, RefusedError } from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import type { DeploymentId, NewDeployment, WrittenDeployment } from '../types.ts';
import { createWithId } from './create.ts';
import { deleteDeployment } from './delete.ts';
import { buildCreate } from './new-deployment.ts';
import type { WriteOptions } from './update.ts';

/**
 * Deletes a deployment and creates it again under the same id: `POST /model/delete`, then `POST /model/new`
 * (`deleteModelModelDeletePost`, `addNewModelModelNewPost`). It removes whatever you leave out, on every proxy.
 *
 * It costs two things. Every secret is needed, since none can be read back. And for a moment the deployment is not served: calls to
 * a model name that has no other deployment fail meanwhile. If the second half fails, the deployment is gone; the error's message says so.
 *
 * @throws what {@link deleteDeployment} and `createDeployment` throw
 * @example await replaceDeployment(connection, id, { model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o', api_key: key } });
 */
export async function replaceDeployment(
  connection: Connection,
  id: DeploymentId,
  deployment: NewDeployment,
  { ifUnchanged, ...options }: WriteOptions = {},
): Promise<WrittenDeployment> {
  // What cannot be created must not cost the deployment that is there.
  const { sent } = buildCreate(deployment, id);
  const other = deployment.model_info?.id;
  if (other !== undefined && other !== id) {
    throw new RefusedError(`model_info.id is "${other}", another deployment's: leave it out when replacing "${id}".`, {
      kind: 'foreign_id',
      operation: 'addNewModelModelNewPost',
      modelId: id,
    });
  }
  await deleteDeployment(connection, id, { ifUnchanged, ...options });
  try {
    return await createWithId(connection, sent, options, true);
  } catch (error) {
    if (LitellmModelsError.isInstance(error)) {
      error.message = `Deployment "${id}" was deleted, and creating it again failed: ${error.message}`;
    }
    throw error;
  }
}
