import { ConfigModelError, ConflictError, NotFoundError, PermissionError } from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import type { CallOptions } from '../transport/call.ts';
import type { ContentHash, DeploymentId, OperationId } from '../types.ts';
import { getDeployment } from './read.ts';

/**
 * Reads a deployment before a write, to refuse changes to the config file's models and to check `ifUnchanged`.
 * A deployment that is not served passes, unless `ifUnchanged` is given: a replica may lag behind the database, so the proxy decides.
 *
 * @throws ConfigModelError if the deployment is defined in the config file
 * @throws ConflictError if the content does not match `ifUnchanged`
 * @throws NotFoundError if `ifUnchanged` is given and the deployment is not served
 */
export async function checkBeforeWrite(
  connection: Connection,
  operation: OperationId,
  id: DeploymentId,
  ifUnchanged: ContentHash | undefined,
  options: CallOptions,
): Promise<void> {
  const current = await getDeployment(connection, id, options).catch((error: unknown) => {
    const isNotServed = NotFoundError.isInstance(error) || PermissionError.isInstance(error);
    if (!isNotServed || ifUnchanged !== undefined) throw error;
  });
  if (current?.source === 'config') {
    throw new ConfigModelError(
      `Deployment "${id}" is defined in the proxy's config file, which this API cannot change. ` +
        'Change the file and restart the proxy, or create another deployment with the same model_name.',
      { kind: 'config_model', operation, modelId: id },
    );
  }
  if (current && ifUnchanged !== undefined && current.hash !== ifUnchanged) {
    const message = `Deployment "${id}" has changed: its hash does not match options.ifUnchanged. Read it again.`;
    throw new ConflictError(message, { operation, modelId: id });
  }
}
