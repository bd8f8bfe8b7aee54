import type { operations as AuxiliaryOperations } from './generated/auxiliary.ts';
import { operations as table } from './generated/operations.ts';

/** Ids of the nine operations, as integrators know them from generated references. */
export type OperationId = keyof typeof table;

/** Ids of what tools call outside the nine operations: health and version. */
export type AuxiliaryOperationId = keyof AuxiliaryOperations;

/** An operation of the Model Management API. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** With `{model_id}` where the id goes. */
  readonly path: string;
  /** Whether it changes the database or looks at the router. */
  readonly effect: 'read' | 'write';
  /** Whether a repeated call leaves things as one call does. */
  readonly idempotent: boolean;
}

/** The nine operations by id, taken from the contract. */
export const operations: Readonly<Record<OperationId, Operation>> = table;

/** The ids, in the contract's order. */
export const operationIds: readonly OperationId[] = Object.keys(table) as OperationId[];
