import { readFileSync } from 'node:fs';

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** A response, or a reference to one. */
export interface ResponseObject extends JsonObject {
  $ref?: string;
  content?: Record<string, { schema?: JsonObject }> & JsonObject;
}

/** An operation of an OpenAPI document, as far as the checks need it. */
export interface OperationObject extends JsonObject {
  operationId: string;
  responses: Record<string, ResponseObject> & JsonObject;
}

/** One of the two documents that are generated from `openapi/*.yaml` (a check of core keeps them fresh). */
export interface ContractDocument extends JsonObject {
  paths: Record<string, Record<string, OperationObject>> & JsonObject;
  components: JsonObject & { schemas: Record<string, JsonObject> & JsonObject };
}

const METHODS = new Set(['get', 'post', 'patch', 'put', 'delete']);

function read(name: string): ContractDocument {
  return JSON.parse(readFileSync(new URL(`../../packages/core/src/generated/${name}`, import.meta.url), 'utf8'));
}

/** The nine operations. */
export const modelManagement: ContractDocument = read('openapi.json');
/** Health and version. */
export const auxiliary: ContractDocument = read('auxiliary.json');

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows `$ref`s inside one document until there is none. */
export function resolve(document: JsonObject, value: JsonObject): JsonObject {
  let target: JsonObject = value;
  while (typeof target['$ref'] === 'string') {
    let found: Json | undefined = document;
    for (const part of target['$ref'].slice(2).split('/'))
      found = isObject(found) ? found[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
    if (!isObject(found)) throw new Error(`Nothing at ${String(target['$ref'])}.`);
    target = found;
  }
  return target;
}

/** An operation with its place. */
export interface LocatedOperation {
  readonly document: ContractDocument;
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
}

/** Every operation of a document. */
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

const all: readonly LocatedOperation[] = [...operationsOf(modelManagement), ...operationsOf(auxiliary)];

/** The operation of an id, in either document. */
export function operationById(id: string): LocatedOperation | undefined {
  return all.find(({ operation }) => operation.operationId === id);
}

/** The operation that a method and a path (a query is ignored) meet, in either document. */
export function findOperation(method: string, path: string): LocatedOperation | undefined {
  const wanted = path.replace(/[?#].*$/s, '').split('/');
  return all.find((candidate) => {
    const pattern = candidate.path.split('/');
    if (candidate.method !== method.toUpperCase() || pattern.length !== wanted.length) return false;
    return pattern.every((part, index) => {
      const segment = decodeURIComponent(wanted[index]?.replaceAll(/%(?![0-9a-f]{2})/gi, '%25') ?? '');
      return part.startsWith('{') ? segment !== '' && !segment.includes('/') : part === segment;
    });
  });
}
