import { LitellmModelsError, NotFoundError } from '@litellm-models/core';
import type { Connection, Query } from '../connection.ts';
import type { CallOptions } from '../transport/call.ts';
import type { Deployment, DeploymentId, DeploymentListQuery, ModelName } from '../types.ts';
import { type DeploymentRow, toDeployment } from './deployment.ts';

const OPERATION = 'modelInfoV1V1ModelInfoGet';

/**
 * All deployments that the key may see, from the config file and from the database: `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
 *
 * @throws NotTheProxyError, AuthenticationError, ConnectionError …
 * @example for (const { id, model_name, source } of await listDeployments(connection)) console.log(id, model_name, source);
 */
export async function listDeployments(
  connection: Connection,
  filter: DeploymentListQuery = {},
  options: CallOptions = {},
): Promise<Deployment[]> {
  const rows = await requestRows(connection, { ...filter }, options);
  return rows.map(toDeployment);
}

/**
 * One deployment: `GET /v1/model/info?litellm_model_id=` (`modelInfoV1V1ModelInfoGet`).
 *
 * @throws NotFoundError when no deployment of that id is served to this key
 * @example const { litellm_params, hash } = await getDeployment(connection, deploymentId('d-1'));
 */
export async function getDeployment(
  connection: Connection,
  id: DeploymentId,
  options: CallOptions = {},
): Promise<Deployment> {
  const rows = await requestRows(connection, { litellm_model_id: requireNonEmptyString(id) }, options).catch(
    rethrowWithModelId(id),
  );
  // A config file may hold a number for an id.
  const row = rows.find(({ model_info }) => String(model_info.id) === id);
  if (row === undefined) {
    throw new NotFoundError(`No deployment "${id}" is served to this key.`, {
      operation: OPERATION,
      modelId: id,
      attempts: 1,
    });
  }
  return toDeployment(row);
}

/**
 * All deployments of a model name, or all that a predicate picks: a name is a group, so there may be several.
 * Read by `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
 *
 * @example const [first] = await findDeployments(connection, modelName('gpt-4o'));
 * @example const unpriced = await findDeployments(connection, (d) => d.model_info.input_cost_per_token == null);
 */
export async function findDeployments(
  connection: Connection,
  wanted: ModelName | ((deployment: Deployment) => boolean),
  options: CallOptions = {},
): Promise<Deployment[]> {
  if (typeof wanted !== 'function') requireNonEmptyString(wanted, 'A model name, or what picks,');
  const picks = typeof wanted === 'function' ? wanted : ({ model_name }: Deployment) => model_name === wanted;
  return (await listDeployments(connection, {}, options)).filter(picks);
}

function requestRows(connection: Connection, query: Query, options: CallOptions): Promise<DeploymentRow[]> {
  return connection.requestList(OPERATION, '/v1/model/info', query, options, 'model_info');
}

/** An empty id would ask for all deployments, and a missing one would ask for "undefined". */
export function requireNonEmptyString(given: unknown, what: string = 'A deployment id'): string {
  if (typeof given !== 'string' || given === '') throw new TypeError(`${what} is a string that is not empty.`);
  return given;
}

/** Tells in an error which deployment the call was about. */
export function rethrowWithModelId(id: DeploymentId): (error: unknown) => never {
  return (error) => {
    throw LitellmModelsError.isInstance(error) ? Object.assign(error, { modelId: id }) : error;
  };
}
