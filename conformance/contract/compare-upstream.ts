import {
  type ContractDocument,
  isObject,
  type JsonObject,
  type LocatedOperation,
  operationsOf,
  resolve,
} from './document.ts';
import { flatten } from './flat-schema.ts';

interface Pair {
  readonly upstream: ContractDocument;
  readonly contract: ContractDocument;
  readonly release: string;
}

const format = (set: Iterable<string>): string => [...set].sort().join(' | ');

/** Lists how our schema differs from upstream's, each difference with its path. */
function schemaDifferences(
  pair: Pair,
  theirs: JsonObject,
  ours: JsonObject,
  where: string,
  seen: ReadonlySet<JsonObject>,
): string[] {
  const target = resolve(pair.upstream, theirs);
  if (seen.has(target)) return [];
  const inside = new Set([...seen, target]);
  const a = flatten(pair.upstream, theirs);
  const b = flatten(pair.contract, ours, pair.release);
  const found: string[] = [];
  // A schema with an alternative that allows anything allows every type.
  const types = (set: Set<string>) => (set.has('any') ? 'any' : format(set));
  if (types(a.types) !== types(b.types))
    found.push(`${where}: type is ${types(a.types)} upstream, ${types(b.types)} here`);
  for (const constraint of a.constraints)
    if (!b.constraints.has(constraint)) found.push(`${where}: ${constraint} is missing`);
  for (const constraint of b.constraints)
    if (!a.constraints.has(constraint)) found.push(`${where}: ${constraint} is not upstream`);
  for (const key of a.required) if (!b.required.has(key)) found.push(`${where}: ${key} is required upstream`);
  for (const key of b.required) if (!a.required.has(key)) found.push(`${where}: ${key} is not required upstream`);
  if (a.open === true && b.open !== true && b.values.length === 0)
    found.push(`${where}: other properties are allowed upstream`);
  if (a.open === false && b.open !== false) found.push(`${where}: other properties are not allowed upstream`);
  for (const [key, child] of a.properties) {
    const ourChild = b.properties.get(key);
    if (ourChild) found.push(...schemaDifferences(pair, child, ourChild, `${where}.${key}`, inside));
    else found.push(`${where}.${key} is missing`);
  }
  const lists: [JsonObject[], JsonObject[], string][] = [
    [a.items, b.items, '[]'],
    [a.values, b.values, '{}'],
  ];
  for (const [theirItems, ourItems, suffix] of lists) {
    if (theirItems.length === 0) continue;
    if (ourItems.length === 0) found.push(`${where}${suffix} is missing`);
    else
      found.push(...schemaDifferences(pair, { anyOf: theirItems }, { anyOf: ourItems }, `${where}${suffix}`, inside));
  }
  return found;
}

function bodySchema(document: ContractDocument, { operation }: LocatedOperation): JsonObject | undefined {
  const body = operation['requestBody'];
  if (!isObject(body)) return undefined;
  const content = resolve(document, body)['content'];
  const json = isObject(content) ? content['application/json'] : undefined;
  return isObject(json) && isObject(json['schema']) ? json['schema'] : undefined;
}

/** Returns the parameters of an operation and of its path by their location and name: `query team_id`. */
export function parametersOf(
  document: ContractDocument,
  { path, operation }: LocatedOperation,
): Map<string, JsonObject> {
  const lists = [document.paths[path]?.['parameters'], operation['parameters']];
  const parameters = new Map<string, JsonObject>();
  for (const list of lists) {
    if (!Array.isArray(list)) continue;
    for (const item of list) {
      if (!isObject(item)) continue;
      const parameter = resolve(document, item);
      parameters.set(`${String(parameter['in'])} ${String(parameter['name'])}`, parameter);
    }
  }
  return parameters;
}

function operationDifferences(pair: Pair, theirs: LocatedOperation, ours: LocatedOperation): string[] {
  const id = ours.operation.operationId;
  const found: string[] = [];
  if (theirs.method !== ours.method || theirs.path !== ours.path)
    found.push(`${id}: ${theirs.method} ${theirs.path} upstream`);
  const ourParameters = parametersOf(pair.contract, ours);
  for (const [name, parameter] of parametersOf(pair.upstream, theirs)) {
    const ourParameter = ourParameters.get(name);
    if (!ourParameter) found.push(`${id} ${name} is missing`);
    else {
      if ((parameter['required'] ?? false) !== (ourParameter['required'] ?? false))
        found.push(`${id} ${name}: required differs`);
      const [a, b] = [parameter['schema'], ourParameter['schema']];
      if (isObject(a) && isObject(b)) found.push(...schemaDifferences(pair, a, b, `${id} ${name}`, new Set()));
    }
  }
  const [a, b] = [bodySchema(pair.upstream, theirs), bodySchema(pair.contract, ours)];
  if (a && b) found.push(...schemaDifferences(pair, a, b, `${id} body`, new Set()));
  else if (a || b) found.push(`${id} body: declared only ${a ? 'upstream' : 'here'}`);
  for (const status of Object.keys(theirs.operation.responses))
    if (!ours.operation.responses[status]) found.push(`${id} ${status} is missing`);
  return found;
}

/** Lists every difference between a release's own OpenAPI document and the contract as it applies to that release. */
export function compareUpstream(release: string, upstream: ContractDocument, contract: ContractDocument): string[] {
  const ours = new Map(
    operationsOf(contract).map((operation) => [operation.operation['x-upstream-operation-id'], operation]),
  );
  return operationsOf(upstream).flatMap((theirs) => {
    const operation = ours.get(theirs.operation.operationId);
    return operation
      ? operationDifferences({ upstream, contract, release }, theirs, operation)
      : [`${theirs.operation.operationId} is missing`];
  });
}
