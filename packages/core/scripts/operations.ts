/** Renders the operation tables of a document: one constant per operation, and an object that holds them all by id. */

interface OperationObject {
  operationId: string;
  summary: string;
  deprecated?: boolean;
  requestBody?: object;
  'x-effect': string;
  'x-idempotent': boolean;
  'x-upstream-operation-id': string;
}

interface LocatedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: OperationObject;
}

const METHODS = ['get', 'post', 'patch', 'put', 'delete'];

function operationsOf(document: Record<string, unknown>): LocatedOperation[] {
  const paths = document['paths'] as Record<string, Record<string, OperationObject>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
}

function renderOperation({ path, method, operation }: LocatedOperation): string {
  const { operationId: id, summary, deprecated = false, 'x-effect': effect, 'x-idempotent': idempotent } = operation;
  const fields = `id: '${id}', method: '${method}', path: '${path}', effect: '${effect}', idempotent: ${idempotent}, deprecated: ${deprecated}`;
  return `/** \`${method} ${path}\`: ${summary}. */\nexport const ${id} = { ${fields} } as const;\n`;
}

/**
 * The text of an operations table.
 *
 * Each operation is a constant of its own, so that a bundler keeps only the operations that a program uses.
 *
 * @param name the exported object's name; its interface has the same name with a capital letter
 */
export function renderOperations(document: Record<string, unknown>, name: string): string {
  const located = operationsOf(document);
  const ids = located.map(({ operation }) => operation.operationId);
  const type = name.replace(/^./, (letter) => letter.toUpperCase());
  const { title } = document['info'] as { title: string };
  const constants = located.map(renderOperation).join('\n');
  const fields = ids.map((id) => `  readonly ${id}: typeof ${id};\n`).join('');
  const comment = `/** The operations of "${title}" by id. */`;
  return `${constants}\n${comment}\nexport interface ${type} {\n${fields}}\n\n${comment}\nexport const ${name}: ${type} = {\n  ${ids.join(',\n  ')},\n};\n`;
}

/** The text of an array of all operations, which follows the table. A bundle with the array does not contain the table's object. */
export function renderOperationList(document: Record<string, unknown>): string {
  const ids = operationsOf(document).map(({ operation }) => operation.operationId);
  const comment = "/** The nine operations in the contract's order, to iterate over. */";
  return `\n${comment}\nexport const operationList: readonly Operations[keyof Operations][] = [\n  ${ids.join(',\n  ')},\n];\n`;
}

/** The text of `operation-details.ts`: what documentation and tools need to know about each operation. */
export function renderOperationDetails(document: Record<string, unknown>): string {
  const entries = operationsOf(document).map(({ operation }) => {
    const { operationId: id, summary, 'x-upstream-operation-id': upstreamId } = operation;
    const hasBody = operation.requestBody !== undefined;
    return `  ${id}: ${JSON.stringify({ summary, upstreamId, hasBody })},`;
  });
  return `export const operationDetails = {\n${entries.join('\n')}\n} as const;\n`;
}
