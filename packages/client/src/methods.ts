import type { WaitOptions } from './deployments/wait-until-served.ts';
import type { UpdateOptions, WriteOptions } from './deployments/write.ts';
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

/** `client.deployments`: the models behind the proxy. */
export interface DeploymentMethods {
  /**
   * Adds a deployment to the database: `POST /model/new` (`addNewModelModelNewPost`).
   *
   * The request carries an id (`model_info.id`, or a generated UUID). The id is the primary key, so a retry cannot create a second deployment.
   * If the response is lost, or is the bare 500 that the proxy returns for an id that is taken, the client reads the id until it is served: the
   * same content is a success, other content is a `ConflictError`, and if nothing is served the result is an `OutcomeUnknownError`. Secrets cannot
   * be compared, because reads do not return them.
   *
   * @throws ConflictError if another deployment has the id
   * @throws OutcomeUnknownError if the deployment may or may not have been created; `modelId` is its id
   * @throws RefusedError if a parameter is a masked or encrypted value
   * @throws ValidationError if the proxy rejects a field; `issues` lists them
   * @throws DatabaseOffError if the proxy does not store models
   * @throws EnterpriseOnlyError if a field requires a license
   * @example
   * const { id } = await client.deployments.create({
   *   model_name: 'gpt-4o',
   *   litellm_params: { model: 'azure/gpt-4o', api_base: 'https://x.example', api_key: process.env.AZURE_API_KEY ?? '' },
   * });
   */
  create(deployment: NewDeployment, options?: CallOptions): Promise<WrittenDeployment>;

  /**
   * Returns one deployment, from the config file or the database: `GET /v1/model/info?litellm_model_id=` (`modelInfoV1V1ModelInfoGet`).
   * Prices are in USD per token, limits in tokens.
   *
   * @throws NotFoundError if the deployment does not exist or the key cannot access it (the proxy returns 400)
   * @example const { litellm_params, model_info, source, hash } = await client.deployments.get('d-1');
   */
  get(id: DeploymentId, options?: CallOptions): Promise<Deployment>;

  /**
   * Returns all deployments that the key can access: `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
   * A wildcard deployment (`openai/*`) is listed once for each model that it matches, always with the same id.
   *
   * @throws AuthenticationError if the proxy does not accept the key
   * @example const fromConfig = (await client.deployments.list()).filter((deployment) => deployment.source === 'config');
   */
  list(query?: DeploymentListQuery, options?: CallOptions): Promise<Deployment[]>;

  /**
   * Returns all deployments with a model name, or all that a predicate accepts: `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
   * Several deployments can have the same name: they form a model group.
   *
   * @throws AuthenticationError if the proxy does not accept the key
   * @example const [first] = await client.deployments.find('gpt-4o');
   * @example const unpriced = await client.deployments.find(({ model_info }) => model_info.input_cost_per_token == null);
   */
  find(
    nameOrPredicate: ModelName | ((deployment: Deployment) => boolean),
    options?: CallOptions,
  ): Promise<Deployment[]>;

  /**
   * Changes the given fields and leaves the others as they are: `PATCH /model/{model_id}/update` (`patchModelModelModelIdUpdatePatch`).
   *
   * `unset` removes parameters (LiteLLM 1.109 and newer). The client reads the deployment first, to refuse changes to the config file's models and
   * to check `ifUnchanged`. Before 1.75, one `PATCH` drops every config-file model from the router until the proxy restarts: there, `update` is
   * refused while such models are served, unless you pass `{ allowDroppingConfigModels: true }`. It is safe to repeat, so it is retried.
   *
   * @throws NotFoundError if the deployment does not exist
   * @throws ConfigModelError if the deployment is defined in the config file
   * @throws ConflictError if the content does not match `ifUnchanged`
   * @throws RefusedError if the call would do harm or have no effect; `kind` says why
   * @throws ValidationError if the proxy rejects a field
   * @example
   * const { hash } = await client.deployments.get(id);
   * await client.deployments.update(id, { litellm_params: { rpm: 60 }, unset: ['tpm'] }, { ifUnchanged: hash });
   */
  update(id: DeploymentId, change: DeploymentChange, options?: UpdateOptions): Promise<WrittenDeployment>;

  /**
   * Merges parameters with the deprecated operation: `POST /model/update` (`updateModelModelUpdatePost`). Prefer `update`.
   *
   * It loses data: parameters that the proxy does not know are dropped, booleans that you omit become `false`, and `model_info` cannot be changed.
   * 1.71 ignores `model_name`, and its reads show the old values until the periodic reload. Use it on 1.71, where `update` drops the config file's
   * models, and for ids with a slash. It is not retried.
   *
   * @throws NotFoundError if the deployment does not exist
   * @throws ConfigModelError if the deployment is defined in the config file
   * @throws ConflictError if the content does not match `ifUnchanged`
   * @throws RefusedError if a parameter is a masked or encrypted value
   * @throws ValidationError if the proxy rejects a field
   * @throws DatabaseOffError if the proxy does not store models
   * @example await client.deployments.legacyUpdate(id, { litellm_params: { rpm: 60 } });
   */
  legacyUpdate(id: DeploymentId, change: LegacyDeploymentChange, options?: WriteOptions): Promise<WrittenDeployment>;

  /**
   * Removes a deployment from the database and the router: `POST /model/delete` (`deleteModelModelDeletePost`).
   * It is safe to repeat, so it is retried. If a retry gets "not found", an earlier attempt has deleted the deployment: that is a success.
   *
   * @throws NotFoundError if the deployment does not exist
   * @throws ConfigModelError if the deployment is defined in the config file
   * @throws ConflictError if the content does not match `ifUnchanged`
   * @example await client.deployments.delete('d-1');
   */
  delete(id: DeploymentId, options?: WriteOptions): Promise<void>;

  /**
   * Deletes a deployment and creates it again with the same id: `POST /model/delete`, then `POST /model/new` (`deleteModelModelDeletePost`,
   * `addNewModelModelNewPost`). This removes every field that you omit, on every release.
   *
   * You must pass every secret, because reads do not return them. Between the two requests the deployment is not served: calls to a model name
   * with no other deployment fail. If creating fails, the deployment is gone, and the error's message says so.
   *
   * @throws NotFoundError if the deployment does not exist
   * @throws ConfigModelError if the deployment is defined in the config file
   * @throws ConflictError if the content does not match `ifUnchanged`
   * @throws OutcomeUnknownError if the deployment may or may not have been created again
   * @throws RefusedError if a parameter is a masked or encrypted value
   * @throws ValidationError if a field is missing or the proxy rejects it
   * @example
   * await client.deployments.replace(id, {
   *   model_name: 'gpt-4o',
   *   litellm_params: { model: 'openai/gpt-4o', api_key: process.env.OPENAI_API_KEY ?? '' },
   * });
   */
  replace(id: DeploymentId, deployment: NewDeployment, options?: WriteOptions): Promise<WrittenDeployment>;

  /**
   * Reads a deployment until it was served several times in a row, and returns it: `GET /v1/model/info` (`modelInfoV1V1ModelInfoGet`).
   * Use it if the proxy has several replicas.
   *
   * @throws TimeoutError if the deployment was not served in time
   * @throws AbortedError if `signal` aborts the wait
   * @example await client.deployments.waitUntilServed(id, { consecutive: 5, timeout: 60_000 });
   */
  waitUntilServed(id: DeploymentId, options?: WaitOptions): Promise<Deployment>;
}

/** `client.groups`: the names that end users call. */
export interface GroupMethods {
  /**
   * Returns all model groups that the key can access, each with the combined limits and capabilities of its deployments:
   * `GET /model_group/info` (`modelGroupInfoModelGroupInfoGet`). Prices are in USD per token.
   *
   * @throws AuthenticationError if the proxy does not accept the key
   * @example const names = (await client.groups.list()).map((group) => group.model_group);
   */
  list(options?: CallOptions): Promise<ModelGroup[]>;

  /**
   * Returns one model group by name, including names that only a wildcard matches (`openai/tts-1` for `openai/*`):
   * `GET /model_group/info?model_group=` (`modelGroupInfoModelGroupInfoGet`).
   *
   * @throws NotFoundError if the group does not exist or the key cannot access it
   * @example const { tpm, rpm, providers } = await client.groups.get('gpt-4o');
   */
  get(name: ModelName, options?: CallOptions): Promise<ModelGroup>;
}

/** `client.models`: the models that the key can call. */
export interface ModelMethods {
  /**
   * Returns the models that the key can call, in the format of OpenAI's API: `GET /v1/models` (`modelListV1ModelsGet`).
   *
   * @throws NotFoundError if `team_id` does not exist (1.71 returns 500: `ServerError`)
   * @example const ids = (await client.models.list({ include_model_access_groups: true })).map((model) => model.id);
   */
  list(query?: ModelListQuery, options?: CallOptions): Promise<AvailableModel[]>;
}

/** `client.server`: the proxy itself. */
export interface ServerMethods {
  /**
   * Returns the proxy's version and what it supports. The client asks once, with reads only, and keeps the result:
   * `GET /health/readiness/details` (`healthReadinessDetails`), `GET /health/readiness` (`healthReadiness`), then `GET /openapi.json` (`openapiDocument`).
   *
   * @throws ConnectionError or TimeoutError if the proxy does not respond
   * @throws AbortedError if `signal` aborts the call
   * @example const { version, supportsUnset } = await client.server.info();
   */
  info(options?: CallOptions): Promise<ServerInfo>;
}
