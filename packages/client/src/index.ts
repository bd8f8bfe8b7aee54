export {
  AbortedError,
  AuthenticationError,
  ConfigModelError,
  ConflictError,
  ConnectionError,
  DatabaseOffError,
  EnterpriseOnlyError,
  type ErrorCode,
  type ErrorKind,
  LitellmModelsError,
  type LitellmModelsFailure,
  NotFoundError,
  NotTheProxyError,
  type OperationId,
  OutcomeUnknownError,
  PermissionError,
  RateLimitedError,
  RefusedError,
  RouteNotFoundError,
  ServerError,
  TimeoutError,
  ValidationError,
  type ValidationIssue,
} from '@litellm-models/core';
export { createClient, type LitellmModelsClient } from './client.ts';
export { type Connection, connect } from './connection.ts';
export { createDeployment } from './deployments/create.ts';
export { deleteDeployment } from './deployments/delete.ts';
export { findDeployments, getDeployment, listDeployments } from './deployments/read.ts';
export { replaceDeployment } from './deployments/replace.ts';
export { legacyUpdateDeployment, updateDeployment } from './deployments/update.ts';
export { type WaitOptions, waitUntilServed } from './deployments/wait-until-served.ts';
export type { UpdateOptions, WriteOptions } from './deployments/write.ts';
export { getGroup, listGroups } from './groups.ts';
export type { HttpClient } from './http.ts';
export type { DeploymentMethods, GroupMethods, ModelMethods, ServerMethods } from './methods.ts';
export { listModels } from './models.ts';
export type { ClientOptions, ReadBackOptions } from './options.ts';
export { type ServerInfo, serverInfo } from './server/server-info.ts';
export type { ApiKeySource } from './transport/api-key.ts';
export type { CallOptions } from './transport/call.ts';
export type { AttemptEnd, AttemptStart, Hooks } from './transport/hooks.ts';
export type { RetryOptions } from './transport/retry.ts';
export type {
  AnyOperationId,
  AvailableModel,
  ContentHash,
  Deployment,
  DeploymentChange,
  DeploymentId,
  DeploymentListQuery,
  DeploymentSource,
  LegacyDeploymentChange,
  ModelGroup,
  ModelListQuery,
  ModelName,
  NewDeployment,
  ResponseIssue,
  ResponseValidator,
  WrittenDeployment,
} from './types.ts';
