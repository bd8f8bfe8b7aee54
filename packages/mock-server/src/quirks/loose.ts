import type { OperationId } from '@litellm-models/core';
import { DetailError } from '../proxy/errors/detail-error.ts';
import type { ParsedBody } from '../proxy/validation/types.ts';
import type { Quirks } from './quirks.ts';

/**
 * Refuses what the contract does not allow, where loose validation is mended. A missing body and one that is no JSON are refused
 * as the release does.
 *
 * @throws DetailError 422
 */
export function refuseLoose(operation: OperationId, body: ParsedBody, query: string, quirks: Quirks): void {
  const { contract } = quirks;
  if (contract === undefined || !quirks.mends('values-are-taken-loosely')) return;
  const faults = [
    ...contract.queryFaults(operation, query),
    ...(body.kind === 'json' ? contract.bodyFaults(operation, body.value) : []),
  ];
  if (faults.length === 0) return;
  const detail = faults.map(({ loc, msg }) => ({ type: 'value_error', loc: [...loc], msg }));
  throw new DetailError(422, detail);
}
