/** Renders the files that are generated from the contract. Writes nothing to disk. */
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { DOCUMENTS, readDocument } from './documents.ts';
import { renderOperationDetails, renderOperationList, renderOperations } from './operations.ts';

const header = (source: string): string =>
  `/** Generated from openapi/${source} by \`pnpm --filter @litellm-models/core generate\`. Do not edit. */\n`;

/** Replaces a union of response schemas by the one that a plain request gets, which `x-usual` names. */
function withUsualShapes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUsualShapes);
  if (typeof value !== 'object' || value === null) return value;
  if ('x-usual' in value) return { $ref: value['x-usual'] };
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withUsualShapes(child)]));
}

/** Returns the text of every file in `src/generated`, by file name. */
export async function renderAll(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const document of DOCUMENTS) {
    const data = await readDocument(document);
    const nodes = await openapiTS(withUsualShapes(data) as OpenAPI3, {
      alphabetize: false,
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      silent: true,
    });
    // openapi-typescript emits empty types for parts that the documents do not have.
    const types = astToString(nodes).replace(/^export type (?:webhooks|\$defs) = Record<string, never>;\n/gm, '');
    files.set(document.types, header(document.source) + types);
    files.set(document.json, `${JSON.stringify(data, null, 1)}\n`);
    const isMain = document.json === 'openapi.json';
    const operations = renderOperations(data, document.operationsName) + (isMain ? renderOperationList(data) : '');
    files.set(document.operations, header(document.source) + operations);
    if (isMain) files.set('operation-details.ts', header(document.source) + renderOperationDetails(data));
  }
  return files;
}
