export { decodeError, decodeErrorWith, type FailedResponse, type RequestContext } from './decode/decode-error.ts';
export { parseRetryAfter } from './decode/retry-after.ts';
export { type ErrorRules, READ_RULES } from './decode/rules.ts';
export { WRITE_RULES } from './decode/write-rules.ts';
export { AbortedError } from './errors/aborted.ts';
export { AuthenticationError } from './errors/authentication.ts';
export { type ErrorDetails, LitellmModelsError } from './errors/base.ts';
export type { ErrorCode, ErrorKind } from './errors/codes.ts';
export { ConfigModelError } from './errors/config-model.ts';
export { ConflictError } from './errors/conflict.ts';
export { ConnectionError } from './errors/connection.ts';
export { DatabaseOffError } from './errors/database-off.ts';
export { EnterpriseOnlyError } from './errors/enterprise-only.ts';
export type { LitellmModelsFailure } from './errors/failure.ts';
export { NotFoundError } from './errors/not-found.ts';
export { NotTheProxyError } from './errors/not-the-proxy.ts';
export { OutcomeUnknownError } from './errors/outcome-unknown.ts';
export { PermissionError } from './errors/permission.ts';
export { RateLimitedError } from './errors/rate-limited.ts';
export { RefusedError } from './errors/refused.ts';
export { ResponseTooLargeError } from './errors/response-too-large.ts';
export { RouteNotFoundError } from './errors/route-not-found.ts';
export { ServerError } from './errors/server.ts';
export { TimeoutError } from './errors/timeout.ts';
export { ValidationError, type ValidationIssue } from './errors/validation.ts';
export type {
  components as auxiliaryComponents,
  operations as auxiliaryOperationTypes,
  paths as auxiliaryPaths,
} from './generated/auxiliary.ts';
export {
  type AuxiliaryOperations,
  auxiliaryOperations,
  health,
  healthLiveliness,
  healthLiveness,
  healthReadiness,
  healthReadinessDetails,
  home,
  openapiDocument,
} from './generated/auxiliary-operations.ts';
export type { components, operations as operationTypes, paths } from './generated/model-management.ts';
export {
  addNewModelModelNewPost,
  deleteModelModelDeletePost,
  modelGroupInfoModelGroupInfoGet,
  modelInfoV1ModelInfoGet,
  modelInfoV1V1ModelInfoGet,
  modelListModelsGet,
  modelListV1ModelsGet,
  type Operations,
  operationList,
  operations,
  patchModelModelModelIdUpdatePatch,
  updateModelModelUpdatePost,
} from './generated/operations.ts';
export { matchOperation, type OperationMatch } from './match-operation.ts';
export type {
  AvailableModel,
  AvailableModelList,
  CatalogInfo,
  DeletedModel,
  Deployment,
  DeploymentId,
  DeploymentList,
  DeploymentPatch,
  DeploymentUpdate,
  LiteLLMParams,
  LiteLLMParamsPatch,
  ModelGroup,
  ModelGroupList,
  ModelInfo,
  ModelRow,
  ServedDeployment,
  ServedLiteLLMParams,
  ServedModelInfo,
  StoredLiteLLMParams,
  StoredModelInfo,
} from './models.ts';
export { type OperationDetails, operationDetails } from './operation-details.ts';
export {
  type AuxiliaryOperation,
  type AuxiliaryOperationId,
  type Operation,
  type OperationId,
  operationIds,
} from './operations.ts';
export { collectSecrets } from './secrets/collect-secrets.ts';
export { isCiphertextShaped, isMasked, REDACTED } from './secrets/mask.ts';
export { redact } from './secrets/redact.ts';
export { redactBody } from './secrets/redact-body.ts';
export { redactJson, type ToPlain } from './secrets/redact-json.ts';
export { redactText, redactUrl } from './secrets/redact-text.ts';
export { isSecretName } from './secrets/secret-names.ts';
export type { ErrorBody, ErrorStatus, PathParams, QueryParams, RequestBody, ResponseBody, Schema } from './types.ts';
