import type { OperationId } from '@litellm-models/core';
import { DetailError } from '../../proxy/errors/detail-error.ts';
import type { ParsedBody } from '../../proxy/validation/types.ts';
import type { RequestContract } from './contract/request-contract.ts';

/**
 * Rejects input that the contract does not allow. The release itself handles a body that is missing or not JSON.
 *
 * @throws DetailError 422
 */
export function checkContract(
  contract: RequestContract,
  operation: OperationId,
  body: ParsedBody,
  query: string,
): void {
  const violations = [
    ...contract.queryViolations(operation, query),
    ...(body.kind === 'json' ? contract.bodyViolations(operation, body.value) : []),
  ];
  if (violations.length === 0) return;
  throw new DetailError(
    422,
    violations.map(({ loc, msg }) => ({ type: 'value_error', loc: [...loc], msg })),
  );
}
