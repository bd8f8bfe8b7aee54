import type { OperationId } from './types.ts';

/** One place where an answer is not what the contract says. */
export interface ResponseIssue {
  /** With dots from the top of the body: `data.0.model_info.id`; empty for the body itself. */
  readonly path: string;
  readonly message: string;
}

/** Checks one answer against the contract; no issues means that it fits. */
export type ResponseValidator = (operation: OperationId, status: number, body: unknown) => readonly ResponseIssue[];
