import { operationDetails as details } from './generated/operation-details.ts';
import type { OperationId } from './operations.ts';

/** What documentation and tools need to know about an operation. It is not part of the operations table, which stays small. */
export interface OperationDetails {
  /** The operation in one sentence. */
  readonly summary: string;
  /** The operation's id in the proxy's own OpenAPI document, such as `model_list_v1_models_get`. */
  readonly upstreamId: string;
  /** Whether the operation accepts a JSON body. */
  readonly hasBody: boolean;
}

/**
 * Details of the nine operations, by operation id.
 *
 * @example
 * const { summary } = operationDetails.addNewModelModelNewPost; // 'Add a deployment'
 */
export const operationDetails: Readonly<Record<OperationId, OperationDetails>> = details;
