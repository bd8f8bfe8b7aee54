/** The operations table, taken from the contract. */

interface Operation {
  operationId: string;
  summary: string;
  requestBody?: object;
  parameters?: { $ref?: string; name?: string; in?: string }[];
  'x-effect': string;
  'x-idempotent': boolean;
  'x-upstream-operation-id': string;
}

const METHODS = ['get', 'post', 'patch', 'put', 'delete'];

/** Text of `operations.ts`: a constant with one entry for each operation of the document. */
export function renderOperations(document: Record<string, unknown>): string {
  const paths = document['paths'] as Record<string, Record<string, Operation>>;
  const lines: string[] = [];
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!METHODS.includes(method)) continue;
      lines.push(
        `  ${operation.operationId}: {`,
        `    id: '${operation.operationId}',`,
        `    method: '${method.toUpperCase()}',`,
        `    path: '${path}',`,
        `    upstreamId: '${operation['x-upstream-operation-id']}',`,
        `    effect: '${operation['x-effect']}',`,
        `    idempotent: ${operation['x-idempotent']},`,
        `    hasBody: ${operation.requestBody !== undefined},`,
        `    summary: ${JSON.stringify(operation.summary)},`,
        '  },',
      );
    }
  }
  return `export const operations = {\n${lines.join('\n')}\n} as const;\n`;
}
