import type { components, operations as operationTypes } from './generated/model-management.ts';
import type { OperationId } from './operations.ts';

type JsonOf<Response> = Response extends { content: infer Content }
  ? Content extends { 'application/json': infer Body }
    ? Body
    : never
  : never;
type TextOf<Response> = Response extends { content: { 'text/plain': infer Text } } ? Text : never;
type Responses<Id extends OperationId> = operationTypes[Id]['responses'];
type ParametersIn<Id extends OperationId, Place extends 'query' | 'path'> = Exclude<
  operationTypes[Id]['parameters'][Place],
  undefined
>;

/** A schema of the contract by its name: `Schema<'ServedDeployment'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** What an operation takes as its body; `never` where it takes none. */
export type RequestBody<Id extends OperationId> = operationTypes[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

/** What an operation answers when it succeeds. */
export type ResponseBody<Id extends OperationId> = JsonOf<Responses<Id>[200]>;

/** The statuses with which an operation fails. */
export type ErrorStatus<Id extends OperationId> = Exclude<keyof Responses<Id>, 200>;

/** The body of a failure: of one status (`ErrorBody<'deleteModelModelDeletePost', 400>`), or of any. */
export type ErrorBody<Id extends OperationId, Status extends ErrorStatus<Id> = ErrorStatus<Id>> = {
  [S in Status]: JsonOf<Responses<Id>[S]> | TextOf<Responses<Id>[S]>;
}[Status];

/** The query of an operation; `never` where it takes none. */
export type QueryParams<Id extends OperationId> = ParametersIn<Id, 'query'>;

/** The path parameters of an operation; `never` where it takes none. */
export type PathParams<Id extends OperationId> = ParametersIn<Id, 'path'>;
