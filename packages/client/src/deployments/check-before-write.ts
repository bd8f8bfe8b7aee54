import { ConfigModelError, ConflictError, NotFoundError, PermissionError } from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import type { CallOptions } from '../transport/call.ts';
import type { ContentHash, Deployment, DeploymentId, OperationId } from '../types.ts';
import { getDeployment } from './read.ts';

const WHAT_TO_DO =
  'It stands in the config file of the proxy: change it there and restart the proxy, or create a deployment of the same model_name in the database beside it.';

/**
 * Reads a deployment before it is written: a config model cannot be changed, and `ifUnchanged` says what it must still be.
 * A deployment that is not served (yet) is let pass: the proxy decides, since a replica may lag behind the database.
 *
 * @throws ConfigModelError, ConflictError; NotFoundError with `ifUnchanged`
 */
export async function checkBeforeWrite(
  connection: Connection,
  operation: OperationId,
  id: DeploymentId,
  ifUnchanged: ContentHash | undefined,
  options: CallOptions,
): Promise<Deployment | undefined> {
  let current: Deployment;
  try {
    current = await getDeployment(connection, id, options);
  } catch (error) {
    const unseen = NotFoundError.isInstance(error) || PermissionError.isInstance(error);
    if (unseen && ifUnchanged === undefined) return undefined;
    throw error;
  }
  if (current.source === 'config') {
    throw new ConfigModelError(`Deployment "${id}" cannot be changed here. ${WHAT_TO_DO}`, {
      kind: 'config_model',
      operation,
      modelId: id,
    });
  }
  if (ifUnchanged !== undefined && current.hash !== ifUnchanged) {
    throw new ConflictError(`Deployment "${id}" is not what it was when it was read: read it again and decide anew.`, {
      operation,
      modelId: id,
    });
  }
  return current;
}
