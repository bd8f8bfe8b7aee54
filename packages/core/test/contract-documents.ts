import { DOCUMENTS, readDocument } from '../scripts/documents.ts';

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** Both documents of the contract, each with its file name. */
export const documents: readonly (readonly [string, JsonObject])[] = await Promise.all(
  DOCUMENTS.map(async (document) => [document.source, (await readDocument(document)) as JsonObject] as const),
);

/** Whether a value is a JSON object. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object under these keys; an empty one if there is none. */
export function at(value: Json | undefined, ...keys: string[]): JsonObject {
  let found = value;
  for (const key of keys) found = isObject(found) ? found[key] : undefined;
  return isObject(found) ? found : {};
}

/** The object that a `$ref` refers to, or the object itself. */
export function resolve(document: JsonObject, value: JsonObject): JsonObject {
  const ref = value['$ref'];
  return typeof ref === 'string' ? at(document, ...ref.slice(2).split('/')) : value;
}
