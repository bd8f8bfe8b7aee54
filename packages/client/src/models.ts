import { modelListV1ModelsGet } from '@litellm-models/core';
import type { Connection } from './connection.ts';
import type { CallOptions } from './transport/call.ts';
import type { AvailableModel, ModelListQuery } from './types.ts';

/**
 * Returns the models that the key can call, in the format of OpenAI's API: `GET /v1/models` (`modelListV1ModelsGet`).
 *
 * @param query the proxy's query parameters: `return_wildcard_routes`, `team_id`, `include_model_access_groups`, and so on
 * @throws NotFoundError if `team_id` does not exist (1.71 returns 500: `ServerError`)
 * @example const ids = (await listModels(connection, { include_model_access_groups: true })).map((model) => model.id);
 */
export function listModels(
  connection: Connection,
  query: ModelListQuery = {},
  options: CallOptions = {},
): Promise<AvailableModel[]> {
  return connection.requestList<AvailableModel>(modelListV1ModelsGet, { ...query }, options);
}
