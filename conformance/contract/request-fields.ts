import { parametersOf } from './compare-upstream.ts';
import {
  type ContractDocument,
  isObject,
  type JsonObject,
  type LocatedOperation,
  operationsOf,
  resolve,
} from './document.ts';
import { flatten } from './flat-schema.ts';

/** Returns the schema of each parameter and body field of the requests, by path: `<operation id> body.litellm_params.rpm`. */
export function requestFields(
  document: ContractDocument,
  idOf: (operation: LocatedOperation) => unknown,
): Map<string, JsonObject> {
  const fields = new Map<string, JsonObject>();
  const walk = (schema: JsonObject, where: string, seen: ReadonlySet<JsonObject>): void => {
    const target = resolve(document, schema);
    if (seen.has(target)) return;
    const inside = new Set([...seen, target]);
    const flat = flatten(document, schema);
    for (const [key, child] of flat.properties) {
      fields.set(`${where}.${key}`, child);
      walk(child, `${where}.${key}`, inside);
    }
    for (const item of flat.items) walk(item, `${where}[]`, inside);
  };
  for (const located of operationsOf(document)) {
    const id = String(idOf(located));
    for (const [name, parameter] of parametersOf(document, located)) fields.set(`${id} ${name}`, parameter);
    const body = located.operation['requestBody'];
    const content = isObject(body) ? resolve(document, body)['content'] : undefined;
    const json = isObject(content) ? content['application/json'] : undefined;
    if (isObject(json) && isObject(json['schema'])) walk(json['schema'], `${id} body`, new Set());
  }
  return fields;
}
