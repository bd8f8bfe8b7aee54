import type { Schema } from './types.ts';

/** A deployment to create: the request body of `POST /model/new`. */
export type Deployment = Schema<'Deployment'>;
/** The request body of `POST /model/update`. */
export type DeploymentUpdate = Schema<'DeploymentUpdate'>;
/** The fields of a deployment to change: the request body of `PATCH /model/{model_id}/update`. */
export type DeploymentPatch = Schema<'DeploymentPatch'>;
/** The id of a deployment to delete: the request body of `POST /model/delete`. */
export type DeploymentId = Schema<'DeploymentId'>;
/** The parameters of a deployment to create: provider, model, API key, limits, and prices in USD per token. */
export type LiteLLMParams = Schema<'LiteLLMParams'>;
/** The parameters of a deployment to change. */
export type LiteLLMParamsPatch = Schema<'LiteLLMParamsPatch'>;
/** Parameters as reads return them: without credentials. */
export type ServedLiteLLMParams = Schema<'ServedLiteLLMParams'>;
/** Parameters as writes return them: every string is encrypted. */
export type StoredLiteLLMParams = Schema<'StoredLiteLLMParams'>;
/** The metadata of a deployment to create or change. */
export type ModelInfo = Schema<'ModelInfo'>;
/** Metadata as reads return it: with prices (USD), limits (tokens) and capabilities from the proxy's price list. */
export type ServedModelInfo = Schema<'ServedModelInfo'>;
/** Metadata as writes return it: without what the price list contains. */
export type StoredModelInfo = Schema<'StoredModelInfo'>;
/** What the proxy's price list contains about a model: prices in USD, limits in tokens, capabilities. */
export type CatalogInfo = Schema<'CatalogInfo'>;
/** A row of the database: the response to a create or an update. */
export type ModelRow = Schema<'ModelRow'>;
/** The response to `POST /model/delete`. */
export type DeletedModel = Schema<'DeletedModel'>;
/** A deployment that the proxy serves: an entry of a {@link DeploymentList}. */
export type ServedDeployment = Schema<'ServedDeployment'>;
/** The response to `GET /v1/model/info`. */
export type DeploymentList = Schema<'DeploymentList'>;
/** A model group: the deployments with one name, combined. An entry of a {@link ModelGroupList}. */
export type ModelGroup = Schema<'ModelGroup'>;
/** The response to `GET /model_group/info`. */
export type ModelGroupList = Schema<'ModelGroupList'>;
/** A model that the key may call: an entry of an {@link AvailableModelList}. */
export type AvailableModel = Schema<'AvailableModel'>;
/** The response to `GET /v1/models`, in OpenAI's format. */
export type AvailableModelList = Schema<'AvailableModelList'>;
