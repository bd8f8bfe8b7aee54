import { deleteModelModelDeletePost, NotFoundError, WRITE_RULES } from '@litellm-models/core';
import { requireNonEmptyString } from '../arguments.ts';
import type { Connection } from '../connection.ts';
import { type Call, callOf } from '../transport/call.ts';
import type { DeploymentId } from '../types.ts';
import { checkBeforeWrite } from './check-before-write.ts';
import { rethrowWithModelId } from './read.ts';
import type { WriteOptions } from './write.ts';

/**
 * Removes a deployment from the database and the router: `POST /model/delete` (`deleteModelModelDeletePost`).
 * It is safe to repeat, so it is retried. If a retry gets "not found", an earlier attempt has deleted the deployment: that is a success.
 *
 * @throws NotFoundError if the deployment does not exist
 * @throws ConfigModelError if the deployment is defined in the config file
 * @throws ConflictError if the content does not match `ifUnchanged`
 * @example await deleteDeployment(connection, 'd-1');
 */
export async function deleteDeployment(
  connection: Connection,
  id: DeploymentId,
  { ifUnchanged, ...options }: WriteOptions = {},
): Promise<void> {
  const body = JSON.stringify({ id: requireNonEmptyString(id, 'id') });
  const call: Call = { ...callOf(deleteModelModelDeletePost), body, errorRules: WRITE_RULES };
  await checkBeforeWrite(connection, deleteModelModelDeletePost.id, id, ifUnchanged, options);
  try {
    await connection.requestJson<unknown>(call, options);
  } catch (error) {
    if (NotFoundError.isInstance(error) && call.mayHaveReachedProxy === true) return;
    rethrowWithModelId(id)(error);
  }
}
