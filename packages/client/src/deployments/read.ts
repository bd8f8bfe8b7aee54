import { LitellmModelsError, modelInfoV1V1ModelInfoGet, NotFoundError } from '@litellm-models/core';
import { requireNonEmptyString } from '../arguments.ts';
import type { Connection, Query } from '../connection.ts';
import type { CallOptions } from '../transport/call.ts';
import type { Deployment, DeploymentId, DeploymentListQuery, ModelName } from '../types.ts';
import { contentHash } from './content-hash.ts';

/** A deployment as the proxy returns it. */
type DeploymentRow = Omit<Deployment, 'id' | 'source' | 'hash'>;

/**
 * Returns all deployments that the key can access, from the config file and the database: `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
 * A wildcard deployment (`openai/*`) is listed once for each model that it matches, always with the same id.
 *
 * @throws AuthenticationError if the proxy does not accept the key
 * @example for (const { id, model_name, source } of await listDeployments(connection)) console.log(id, model_name, source);
 */
export async function listDeployments(
  connection: Connection,
  query: DeploymentListQuery = {},
  options: CallOptions = {},
): Promise<Deployment[]> {
  const rows = await requestRows(connection, { ...query }, options);
  return rows.map(toDeployment);
}

/**
 * Returns one deployment: `GET /v1/model/info?litellm_model_id=` (`modelInfoV1V1ModelInfoGet`).
 * Prices are in USD per token, limits in tokens.
 *
 * @throws NotFoundError if the deployment does not exist or the key cannot access it (the proxy returns 400)
 * @example const { litellm_params, hash } = await getDeployment(connection, 'd-1');
 */
export async function getDeployment(
  connection: Connection,
  id: DeploymentId,
  options: CallOptions = {},
): Promise<Deployment> {
  const query = { litellm_model_id: requireNonEmptyString(id, 'id') };
  const rows = await requestRows(connection, query, options).catch(rethrowWithModelId(id));
  // An id in a config file can be a number.
  const row = rows.find(({ model_info }) => String(model_info.id) === id);
  if (row === undefined) {
    const message = `Deployment "${id}" does not exist, or this key cannot access it.`;
    throw new NotFoundError(message, { operation: modelInfoV1V1ModelInfoGet.id, modelId: id, attempts: 1 });
  }
  return toDeployment(row);
}

/**
 * Returns all deployments with a model name, or all that a predicate accepts: `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
 * Several deployments can have the same name: they form a model group.
 *
 * @throws AuthenticationError if the proxy does not accept the key
 * @example const [first] = await findDeployments(connection, 'gpt-4o');
 * @example const unpriced = await findDeployments(connection, ({ model_info }) => model_info.input_cost_per_token == null);
 */
export async function findDeployments(
  connection: Connection,
  nameOrPredicate: ModelName | ((deployment: Deployment) => boolean),
  options: CallOptions = {},
): Promise<Deployment[]> {
  const isMatch =
    typeof nameOrPredicate === 'function'
      ? nameOrPredicate
      : hasName(requireNonEmptyString(nameOrPredicate, 'nameOrPredicate'));
  return (await listDeployments(connection, {}, options)).filter(isMatch);
}

const hasName =
  (name: ModelName) =>
  ({ model_name }: Deployment): boolean =>
    model_name === name;

function requestRows(connection: Connection, query: Query, options: CallOptions): Promise<DeploymentRow[]> {
  return connection.requestList(modelInfoV1V1ModelInfoGet, query, options, 'model_info');
}

/** Adds `id`, `source`, and `hash`. The hash is computed on first access. */
function toDeployment(row: DeploymentRow): Deployment {
  let hash: string | undefined;
  return {
    ...row,
    id: String(row.model_info.id),
    source: row.model_info.db_model === true ? 'database' : 'config',
    get hash() {
      hash ??= contentHash(row);
      return hash;
    },
  };
}

/** For `catch`: adds the id of the deployment to an error. */
export function rethrowWithModelId(id: DeploymentId): (error: unknown) => never {
  return (error) => {
    throw LitellmModelsError.isInstance(error) ? Object.assign(error, { modelId: id }) : error;
  };
}
