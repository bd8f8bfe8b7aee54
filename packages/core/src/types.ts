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

/**
 * A schema of the contract, by name.
 *
 * @example
 * const id = (deployment: Schema<'ServedDeployment'>): string => deployment.model_info.id;
 */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/**
 * The JSON request body of an operation; `never` if it has none.
 *
 * @example
 * const body: RequestBody<'deleteModelModelDeletePost'> = { id: 'd-1' };
 */
export type RequestBody<Id extends OperationId> = operationTypes[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

/**
 * The JSON body of an operation's 200 response.
 *
 * @example
 * const ids = ({ data }: ResponseBody<'modelListV1ModelsGet'>): string[] => data.map((model) => model.id);
 */
export type ResponseBody<Id extends OperationId> = JsonOf<Responses<Id>[200]>;

/**
 * The error statuses of an operation.
 *
 * @example
 * const status: ErrorStatus<'modelListV1ModelsGet'> = 401;
 */
export type ErrorStatus<Id extends OperationId> = Exclude<keyof Responses<Id>, 200>;

/**
 * The body of an operation's error response, of one status or of all of them. A string is a plain text body.
 *
 * @example
 * const message = (body: ErrorBody<'modelListV1ModelsGet', 401>): string => body.error.message;
 */
export type ErrorBody<Id extends OperationId, Status extends ErrorStatus<Id> = ErrorStatus<Id>> = {
  [S in Status]: JsonOf<Responses<Id>[S]> | TextOf<Responses<Id>[S]>;
}[Status];

/**
 * The query parameters of an operation; `never` if it has none.
 *
 * @example
 * const query: QueryParams<'modelListV1ModelsGet'> = { return_wildcard_routes: true };
 */
export type QueryParams<Id extends OperationId> = ParametersIn<Id, 'query'>;

/**
 * The path parameters of an operation; `never` if it has none.
 *
 * @example
 * const path: PathParams<'patchModelModelModelIdUpdatePatch'> = { model_id: 'd-1' };
 */
export type PathParams<Id extends OperationId> = ParametersIn<Id, 'path'>;
