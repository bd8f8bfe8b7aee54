import type { AuxiliaryOperations } from './generated/auxiliary-operations.ts';
import { type Operations, operationList } from './generated/operations.ts';

/** The id of one of the nine operations: its `operationId` in the contract. */
export type OperationId = keyof Operations;

/** The id of an operation outside the nine: health probes and the proxy's version. */
export type AuxiliaryOperationId = keyof AuxiliaryOperations;

/**
 * A row of the operations table. Every field has a literal type, so `Operation<'modelListV1ModelsGet'>['path']` is `'/v1/models'`.
 *
 * - `id`: the `operationId` in the contract
 * - `method`: `'GET'`, `'POST'` or `'PATCH'`
 * - `path`: the path template, with `{model_id}` where the id goes
 * - `effect`: `'write'` if the operation changes the database, `'read'` if it only reads the router
 * - `idempotent`: whether a client can send the same request again after a lost response
 * - `deprecated`: whether the contract recommends another operation
 *
 * @example
 * const describe = ({ method, path, deprecated }: Operation): string => `${method} ${path}${deprecated ? ' (deprecated)' : ''}`;
 */
export type Operation<Id extends OperationId = OperationId> = Operations[Id];

/** A row of the auxiliary operations table; it has the same fields as an {@link Operation}. */
export type AuxiliaryOperation<Id extends AuxiliaryOperationId = AuxiliaryOperationId> = AuxiliaryOperations[Id];

/**
 * The ids of the nine operations, in the contract's order.
 *
 * @example
 * const writes = operationIds.filter((id) => operations[id].effect === 'write');
 */
export const operationIds: readonly OperationId[] = operationList.map(({ id }) => id);
