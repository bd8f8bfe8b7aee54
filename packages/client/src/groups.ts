import { modelGroupInfoModelGroupInfoGet, NotFoundError } from '@litellm-models/core';
import { requireNonEmptyString } from './arguments.ts';
import type { Connection } from './connection.ts';
import type { CallOptions } from './transport/call.ts';
import type { ModelGroup, ModelName } from './types.ts';

/**
 * Returns all model groups that the key can access, each with the combined limits and capabilities of its deployments:
 * `GET /model_group/info` (`modelGroupInfoModelGroupInfoGet`). Prices are in USD per token.
 *
 * @throws AuthenticationError if the proxy does not accept the key
 * @example const names = (await listGroups(connection)).map((group) => group.model_group);
 */
export function listGroups(connection: Connection, options: CallOptions = {}): Promise<ModelGroup[]> {
  return connection.requestList<ModelGroup>(modelGroupInfoModelGroupInfoGet, {}, options);
}

/**
 * Returns one model group by name, including names that only a wildcard matches (`openai/tts-1` for `openai/*`):
 * `GET /model_group/info?model_group=` (`modelGroupInfoModelGroupInfoGet`).
 *
 * @throws NotFoundError if the group does not exist or the key cannot access it
 * @example const { tpm, rpm, providers } = await getGroup(connection, 'gpt-4o');
 */
export async function getGroup(
  connection: Connection,
  name: ModelName,
  options: CallOptions = {},
): Promise<ModelGroup> {
  const query = { model_group: requireNonEmptyString(name, 'name') };
  const [group] = await connection.requestList<ModelGroup>(modelGroupInfoModelGroupInfoGet, query, options);
  if (group === undefined) {
    const message = `Model group "${name}" does not exist, or this key cannot access it.`;
    throw new NotFoundError(message, { operation: modelGroupInfoModelGroupInfoGet.id, attempts: 1 });
  }
  return group;
}
