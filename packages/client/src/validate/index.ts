import { responseChecks } from '../generated/validators.ts';
import type { OperationId, ResponseIssue } from '../types.ts';

export type { ResponseIssue };

/**
 * Checks a response body against the contract. The checks are generated when this package is built: no `eval`, nothing to compile.
 * Unknown fields are accepted, because newer releases may return them.
 *
 * @param operation the operation's id in the contract
 * @param status the response's HTTP status
 * @param body the parsed body, or its text if it is not JSON
 * @returns all mismatches with their paths: none if the body matches
 * @example
 * const client = createClient({ baseUrl: 'https://llm.example.com', apiKey: 'sk-1234', validate: validateResponse });
 * @example
 * const body: unknown = await (await fetch('https://llm.example.com/v1/models')).json();
 * for (const { path, message } of validateResponse('modelListV1ModelsGet', 200, body)) console.warn(path, message);
 */
export function validateResponse(operation: OperationId, status: number, body: unknown): readonly ResponseIssue[] {
  const checks = Object.hasOwn(responseChecks, operation) ? responseChecks[operation] : undefined;
  if (checks === undefined) return [{ path: '', message: `operation "${operation}" is not in the contract` }];
  const check = checks[status];
  if (check === undefined) return [{ path: '', message: `status ${status} of ${operation} is not in the contract` }];
  return check(body, '');
}
