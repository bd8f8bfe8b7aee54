import type { UpdateOptions, WriteOptions } from './deployments/update.ts';
import type { WaitOptions } from './deployments/wait-until-served.ts';
import type { ServerInfo } from './server/server-info.ts';
import type { CallOptions } from './transport/call.ts';
import type {
  AvailableModel,
  Deployment,
  DeploymentChange,
  DeploymentId,
  DeploymentListQuery,
  LegacyDeploymentChange,
  ModelGroup,
  ModelListQuery,
  ModelName,
  NewDeployment,
  WrittenDeployment,
} from './types.ts';

/** The models behind the proxy: `client.deployments`. */
export interface DeploymentMethods {
  /**
   * Adds a deployment to the database: `POST /model/new` (`addNewModelModelNewPost`).
   *
   * It carries an id made here (or yours, in `model_info.id`), which is the primary key, so it is retried without danger of a second deployment.
   * Where the answer is lost, or is the bare 500 that a taken id gets, the id is read until it is served: equal is done, different is a
   * ConflictError, unseen is an OutcomeUnknownError with `modelId`. Secrets cannot be compared: reads leave them out.
   *
   * @throws ConflictError, OutcomeUnknownError, RefusedError (a masked secret), ValidationError, DatabaseOffError, EnterpriseOnlyError …
   * @example
   * const { id } = await client.deployments.create({
   *   model_name: 'gpt-4o',
   *   litellm_params: { model: 'azure/gpt-4o', api_base: 'https://x.example', api_key: process.env.AZURE_KEY },
   * });
   */
  create(deployment: NewDeployment, options?: CallOptions): Promise<WrittenDeployment>;

  /**
   * One deployment, from the config file or the database: `GET /v1/model/info?litellm_model_id=` (`modelInfoV1V1ModelInfoGet`).
   *
   * @throws NotFoundError when no deployment of that id is served to this key (the proxy says 400)
   * @example const { litellm_params, model_info, source, hash } = await client.deployments.get('d-1');
   */
  get(id: DeploymentId, options?: CallOptions): Promise<Deployment>;

  /**
   * All deployments that the key may see: `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
   * The deployment of a wildcard (`openai/*`) is listed once for each model behind it, all under its one id.
   *
   * @example const ofConfig = (await client.deployments.list()).filter((d) => d.source === 'config');
   */
  list(filter?: DeploymentListQuery, options?: CallOptions): Promise<Deployment[]>;

  /**
   * All deployments of a model name, or all that a predicate picks: a name is a group, so there may be several.
   * Reads `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
   *
   * @example const [first] = await client.deployments.find('gpt-4o');
   * @example const unpriced = await client.deployments.find((d) => d.model_info.input_cost_per_token == null);
   */
  find(wanted: ModelName | ((deployment: Deployment) => boolean), options?: CallOptions): Promise<Deployment[]>;

  /**
   * Changes the given fields and leaves the rest: `PATCH /model/{model_id}/update` (`patchModelModelModelIdUpdatePatch`).
   *
   * `unset` removes parameters where the proxy can (1.109 and newer). The deployment is read first, so that one of the config file is refused
   * here, and so that `ifUnchanged` can be compared. Before 1.75 one PATCH drops every config model from the router until a restart: there it
   * refuses while any is served, unless `{ allowDroppingConfigModels: true }` is given. Retried: repeating it changes nothing.
   *
   * @throws NotFoundError, ConfigModelError, ConflictError (`ifUnchanged`), RefusedError, ValidationError …
   * @example
   * const read = await client.deployments.get(id);
   * await client.deployments.update(id, { litellm_params: { rpm: 60 }, unset: ['tpm'] }, { ifUnchanged: read.hash });
   */
  update(id: DeploymentId, change: DeploymentChange, options?: UpdateOptions): Promise<WrittenDeployment>;

  /**
   * Merges parameters the old way: `POST /model/update` (`updateModelModelUpdatePost`). Prefer `update`.
   *
   * What it loses: parameters that the proxy has no field for are dropped from the row; booleans that are not given become `false`;
   * `model_info` is ignored but for its id; `model_name` is ignored on 1.71, where reads also show the old values until the periodic reload.
   * What it is for: on 1.71 it leaves the config file's models in the router, which `update` does not; and it reaches ids with a slash.
   * Not retried.
   *
   * @throws NotFoundError, ConfigModelError, ConflictError (`ifUnchanged`), RefusedError, ValidationError …
   * @example await client.deployments.legacyUpdate(id, { litellm_params: { rpm: 60 } });
   */
  legacyUpdate(id: DeploymentId, change: LegacyDeploymentChange, options?: WriteOptions): Promise<WrittenDeployment>;

  /**
   * Removes a deployment from the database and from the router: `POST /model/delete` (`deleteModelModelDeletePost`).
   * Retried: "not found" to a repeated delete means that an earlier one did it.
   *
   * @throws NotFoundError, ConfigModelError, ConflictError (`ifUnchanged`) …
   * @example await client.deployments.delete('d-1');
   */
  delete(id: DeploymentId, options?: WriteOptions): Promise<void>;

  /**
   * Deletes a deployment and creates it again under the same id, which removes whatever you leave out, on every proxy:
   * `POST /model/delete`, then `POST /model/new` (`deleteModelModelDeletePost`, `addNewModelModelNewPost`).
   *
   * It costs two things. Every secret is needed, since none can be read back. And for a moment the deployment is not served: calls to a name
   * that has no other deployment fail meanwhile. If the second half fails, the deployment is gone; the error's message says so.
   *
   * @throws what `delete` and `create` throw
   * @example await client.deployments.replace(id, { model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o', api_key } });
   */
  replace(id: DeploymentId, deployment: NewDeployment, options?: WriteOptions): Promise<WrittenDeployment>;

  /**
   * Waits until a deployment is served, several reads in a row: for replicas, and for proxies that reload now and then.
   * Reads `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
   *
   * @throws TimeoutError when it was not in time; AbortedError
   * @example await client.deployments.waitUntilServed(id, { consecutive: 5, timeout: 60_000 });
   */
  waitUntilServed(id: DeploymentId, options?: WaitOptions): Promise<Deployment>;
}

/** What end users call: `client.groups`. */
export interface GroupMethods {
  /**
   * Every group that the key may see: `GET /model_group/info` (`modelGroupInfoModelGroupInfoGet`).
   *
   * @example const names = (await client.groups.list()).map((group) => group.model_group);
   */
  list(options?: CallOptions): Promise<ModelGroup[]>;

  /**
   * One group by name, also one that a wildcard serves (`openai/tts-1` where `openai/*` is configured):
   * `GET /model_group/info?model_group=` (`modelGroupInfoModelGroupInfoGet`).
   *
   * @throws NotFoundError when the proxy serves no such name to this key
   * @example const { tpm, rpm, providers } = await client.groups.get('gpt-4o');
   */
  get(name: ModelName, options?: CallOptions): Promise<ModelGroup>;
}

/** What the key may call: `client.models`. */
export interface ModelMethods {
  /**
   * The models that the key may call, as OpenAI's API lists them: `GET /v1/models` (`modelListV1ModelsGet`).
   *
   * @throws NotFoundError for a `team_id` that is not there
   * @example const ids = (await client.models.list({ include_model_access_groups: true })).map((model) => model.id);
   */
  list(flags?: ModelListQuery, options?: CallOptions): Promise<AvailableModel[]>;
}

/** What the proxy is: `client.server`. */
export interface ServerMethods {
  /**
   * The proxy's version and what it can do, found by reads alone, once, then kept: `GET /health/readiness/details`
   * (`healthReadinessDetails`), else `GET /health/readiness` (`healthReadiness`), else the head of `GET /openapi.json` (`openapiDocument`).
   *
   * @example const { version, supportsUnset } = await client.server.info();
   */
  info(options?: CallOptions): Promise<ServerInfo>;
}
