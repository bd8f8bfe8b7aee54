import type { Schema } from './types.ts';

/** `Deployment` of the contract. */
export type Deployment = Schema<'Deployment'>;
/** `DeploymentUpdate` of the contract. */
export type DeploymentUpdate = Schema<'DeploymentUpdate'>;
/** `DeploymentPatch` of the contract. */
export type DeploymentPatch = Schema<'DeploymentPatch'>;
/** `DeploymentId` of the contract. */
export type DeploymentId = Schema<'DeploymentId'>;
/** `LiteLLMParams` of the contract. */
export type LiteLLMParams = Schema<'LiteLLMParams'>;
/** `LiteLLMParamsPatch` of the contract. */
export type LiteLLMParamsPatch = Schema<'LiteLLMParamsPatch'>;
/** `ServedLiteLLMParams` of the contract. */
export type ServedLiteLLMParams = Schema<'ServedLiteLLMParams'>;
/** `StoredLiteLLMParams` of the contract. */
export type StoredLiteLLMParams = Schema<'StoredLiteLLMParams'>;
/** `ModelInfo` of the contract. */
export type ModelInfo = Schema<'ModelInfo'>;
/** `ServedModelInfo` of the contract. */
export type ServedModelInfo = Schema<'ServedModelInfo'>;
/** `StoredModelInfo` of the contract. */
export type StoredModelInfo = Schema<'StoredModelInfo'>;
/** `CatalogInfo` of the contract. */
export type CatalogInfo = Schema<'CatalogInfo'>;
/** `ModelRow` of the contract. */
export type ModelRow = Schema<'ModelRow'>;
/** `DeletedModel` of the contract. */
export type DeletedModel = Schema<'DeletedModel'>;
/** `ServedDeployment` of the contract. */
export type ServedDeployment = Schema<'ServedDeployment'>;
/** `DeploymentList` of the contract. */
export type DeploymentList = Schema<'DeploymentList'>;
/** `ModelGroup` of the contract. */
export type ModelGroup = Schema<'ModelGroup'>;
/** `ModelGroupList` of the contract. */
export type ModelGroupList = Schema<'ModelGroupList'>;
/** `AvailableModel` of the contract. */
export type AvailableModel = Schema<'AvailableModel'>;
/** `AvailableModelList` of the contract. */
export type AvailableModelList = Schema<'AvailableModelList'>;
