import { NotFoundError } from '@litellm-models/core';
import type { Connection } from './connection.ts';
import { requireNonEmptyString } from './deployments/read.ts';
import type { CallOptions } from './transport/call.ts';
import type { ModelGroup, ModelName } from './types.ts';

const OPERATION = 'modelGroupInfoModelGroupInfoGet';

/**
 * What end users call: one entry for each model name, its deployments together. `GET /model_group/info` (`modelGroupInfoModelGroupInfoGet`).
 *
 * @example const names = (await listGroups(connection)).map((group) => group.model_group);
 */
export function listGroups(connection: Connection, options: CallOptions = {}): Promise<ModelGroup[]> {
  return connection.requestList<ModelGroup>(OPERATION, '/model_group/info', {}, options);
}

/**
 * One group by name, also one that a wildcard serves (`openai/tts-1` where `openai/*` is configured):
 * `GET /model_group/info?model_group=` (`modelGroupInfoModelGroupInfoGet`).
 *
 * @throws NotFoundError when the proxy serves no such name to this key
 * @example const { tpm, rpm, providers } = await getGroup(connection, modelName('gpt-4o'));
 */
export async function getGroup(
  connection: Connection,
  name: ModelName,
  options: CallOptions = {},
): Promise<ModelGroup> {
  const query = { model_group: requireNonEmptyString(name, 'A group name') };
  const [group] = await connection.requestList<ModelGroup>(OPERATION, '/model_group/info', query, options);
  if (group === undefined) {
    throw new NotFoundError(`No model group "${name}" is served to this key.`, { operation: OPERATION, attempts: 1 });
  }
  return group;
}
