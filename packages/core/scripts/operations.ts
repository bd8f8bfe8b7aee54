/** The operations table, taken from the contract. */

interface Operation {
  operationId: string;
  summary: string;
  requestBody?: object;
  'x-effect': string;
  'x-idempotent': boolean;
  'x-upstream-operation-id': string;
}

const METHODS = ['get', 'post', 'patch', 'put', 'delete'];

function operationsOf(document: Record<string, unknown>): { path: string; method: string; operation: Operation }[] {
  const paths = document['paths'] as Record<string, Record<string, Operation>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
}

/** Text of `operations.ts`: what a program needs to call each operation. */
export function renderOperations(document: Record<string, unknown>): string {
  const entries = operationsOf(document).map(({ path, method, operation }) => {
    const { operationId: id, 'x-effect': effect, 'x-idempotent': idempotent } = operation;
    return `  ${id}: { id: '${id}', method: '${method}', path: '${path}', effect: '${effect}', idempotent: ${idempotent} },`;
  });
  return `export const operations = {\n${entries.join('\n')}\n} as const;\n`;
}

/** Text of `operation-facts.ts`: what is said of each operation. */
export function renderOperationFacts(document: Record<string, unknown>): string {
  const entries = operationsOf(document).map(({ operation }) => {
    const { operationId: id, summary, 'x-upstream-operation-id': upstreamId } = operation;
    const hasBody = operation.requestBody !== undefined;
    return `  ${id}: ${JSON.stringify({ summary, upstreamId, hasBody })},`;
  });
  return `export const operationFacts = {\n${entries.join('\n')}\n} as const;\n`;
}
