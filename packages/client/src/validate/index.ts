import { answers } from '../generated/validators.ts';
import type { OperationId } from '../types.ts';
import type { ResponseIssue } from '../validator.ts';

export type { ResponseIssue };

/**
 * Checks an answer against the contract, by code that was generated when this package was built: no `eval`, nothing to compile.
 * Fields that the contract does not know are no issue, since a newer proxy may have them.
 *
 * @param operation the operation's id in the contract
 * @param status the answer's status
 * @param body the parsed body; the text, where it is no JSON
 * @returns what does not fit, with its place; nothing when all does
 * @example const client = createClient({ baseUrl, apiKey, validate: validateResponse });
 * @example for (const { path, message } of validateResponse('modelListV1ModelsGet', 200, body)) console.warn(path, message);
 */
export function validateResponse(operation: OperationId, status: number, body: unknown): readonly ResponseIssue[] {
  const known = Object.hasOwn(answers, operation) ? answers[operation] : undefined;
  if (known === undefined) return [{ path: '', message: `the contract has no operation "${operation}"` }];
  const check = known[status];
  if (check === undefined) return [{ path: '', message: `the contract has no status ${status} for ${operation}` }];
  return check(body, '');
}
