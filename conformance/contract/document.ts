import { readFileSync } from 'node:fs';

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** A response object of OpenAPI, or a reference to one. */
export interface ResponseObject extends JsonObject {
  $ref?: string;
  content?: Record<string, { schema?: JsonObject }> & JsonObject;
}

/** An operation object of OpenAPI, as far as the checks use it. */
export interface OperationObject extends JsonObject {
  operationId: string;
  responses: Record<string, ResponseObject> & JsonObject;
}

/** One of the two OpenAPI documents that core generates from `openapi/*.yaml`. */
export interface ContractDocument extends JsonObject {
  paths: Record<string, Record<string, OperationObject>> & JsonObject;
  components: JsonObject & { schemas: Record<string, JsonObject> & JsonObject };
}

const METHODS = new Set(['get', 'post', 'patch', 'put', 'delete']);

function read(name: string): ContractDocument {
  return JSON.parse(readFileSync(new URL(`../../packages/core/src/generated/${name}`, import.meta.url), 'utf8'));
}

/** The contract of the nine model management operations. */
export const modelManagement: ContractDocument = read('openapi.json');
/** The operations for health and version. */
export const auxiliary: ContractDocument = read('auxiliary.json');

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Follows `$ref`s within a document.
 *
 * @throws {Error} if a reference points to nothing
 */
export function resolve(document: JsonObject, value: JsonObject): JsonObject {
  let target: JsonObject = value;
  while (typeof target['$ref'] === 'string') {
    let found: Json | undefined = document;
    for (const part of target['$ref'].slice(2).split('/'))
      found = isObject(found) ? found[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
    if (!isObject(found)) throw new Error(`${String(target['$ref'])} does not exist in the document`);
    target = found;
  }
  return target;
}

/** An operation with its document, method and path. */
export interface LocatedOperation {
  readonly document: ContractDocument;
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
}

/** Returns every operation of a document. */
export function operationsOf(document: ContractDocument): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => ({
        document,
        method: method.toUpperCase(),
        path,
        operation: operation as OperationObject,
      })),
  );
}

const allOperations: readonly LocatedOperation[] = [...operationsOf(modelManagement), ...operationsOf(auxiliary)];

/** Returns the operation with an id, from either document. */
export function operationById(id: string): LocatedOperation | undefined {
  return allOperations.find(({ operation }) => operation.operationId === id);
}

/** Returns the operation that a request is routed to, from either document. A query in the path is ignored. */
export function findOperation(method: string, path: string): LocatedOperation | undefined {
  const segments = path.replace(/[?#].*$/s, '').split('/');
  return allOperations.find((candidate) => {
    const pattern = candidate.path.split('/');
    if (candidate.method !== method.toUpperCase() || pattern.length !== segments.length) return false;
    return pattern.every((part, index) => {
      const segment = decodeURIComponent(segments[index]?.replaceAll(/%(?![0-9a-f]{2})/gi, '%25') ?? '');
      return part.startsWith('{') ? segment !== '' && !segment.includes('/') : part === segment;
    });
  });
}
