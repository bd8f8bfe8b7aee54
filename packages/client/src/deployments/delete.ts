import { NotFoundError, WRITE_RULES } from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import type { Call } from '../transport/call.ts';
import type { DeploymentId } from '../types.ts';
import { checkBeforeWrite } from './check-before-write.ts';
import { requireNonEmptyString, rethrowWithModelId } from './read.ts';
import type { WriteOptions } from './update.ts';

const OPERATION = 'deleteModelModelDeletePost';

/**
 * Removes a deployment from the database and from the router: `POST /model/delete` (`deleteModelModelDeletePost`).
 *
 * Safe to repeat, so it is retried; "not found" to a repeated delete means that the first one did it.
 *
 * @throws NotFoundError, ConfigModelError, ConflictError (`ifUnchanged`) …
 * @example await deleteDeployment(connection, deploymentId('d-1'));
 */
export async function deleteDeployment(
  connection: Connection,
  id: DeploymentId,
  { ifUnchanged, ...options }: WriteOptions = {},
): Promise<void> {
  const body = JSON.stringify({ id: requireNonEmptyString(id) });
  const call: Call = {
    operation: OPERATION,
    method: 'POST',
    path: '/model/delete',
    body,
    retry: true,
    rules: WRITE_RULES,
  };
  await checkBeforeWrite(connection, OPERATION, id, ifUnchanged, options);
  try {
    await connection.ask<unknown>(call, options);
  } catch (error) {
    if (NotFoundError.isInstance(error) && call.mayHaveReachedProxy === true) return;
    rethrowWithModelId(id)(error);
  }
}
