import { operationFacts as facts } from './generated/operation-facts.ts';
import type { OperationId } from './operations.ts';

/** What is said of an operation, kept apart from what a program calls it by. */
export interface OperationFacts {
  readonly summary: string;
  /** The id in the proxy's own document. */
  readonly upstreamId: string;
  /** Whether it takes a JSON body. */
  readonly hasBody: boolean;
}

/** Facts for people and tools, by operation. */
export const operationFacts: Readonly<Record<OperationId, OperationFacts>> = facts;
