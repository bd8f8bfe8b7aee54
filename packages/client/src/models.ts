import type { Connection } from './connection.ts';
import type { CallOptions } from './transport/call.ts';
import type { AvailableModel, ModelListQuery } from './types.ts';

/**
 * The models that the key may call, as OpenAI's API lists them: `GET /v1/models` (`modelListV1ModelsGet`).
 *
 * @param flags the query as the proxy names it: `return_wildcard_routes`, `team_id`, `include_model_access_groups` …
 * @throws NotFoundError for a `team_id` that is not there
 * @example const ids = (await listModels(connection, { include_model_access_groups: true })).map((model) => model.id);
 */
export function listModels(
  connection: Connection,
  flags: ModelListQuery = {},
  options: CallOptions = {},
): Promise<AvailableModel[]> {
  return connection.requestList<AvailableModel>('modelListV1ModelsGet', '/v1/models', { ...flags }, options);
}
