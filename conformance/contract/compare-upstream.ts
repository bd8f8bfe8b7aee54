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

const show = (set: Iterable<string>): string => [...set].sort().join(' | ');

/** What upstream's schema says and ours does not, each with its place. */
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
  // An alternative that takes everything stands for every type.
  const types = (set: Set<string>) => (set.has('any') ? 'any' : show(set));
  if (types(a.types) !== types(b.types))
    found.push(`${where}: type is ${types(a.types)} upstream, ${types(b.types)} here`);
  for (const fact of a.facts) if (!b.facts.has(fact)) found.push(`${where}: ${fact} is missing`);
  for (const fact of b.facts) if (!a.facts.has(fact)) found.push(`${where}: ${fact} is not upstream`);
  for (const key of a.required) if (!b.required.has(key)) found.push(`${where}: ${key} is required upstream`);
  for (const key of b.required) if (!a.required.has(key)) found.push(`${where}: ${key} is not required upstream`);
  if (a.open === true && b.open !== true && b.values.length === 0)
    found.push(`${where}: takes other properties upstream`);
  if (a.open === false && b.open !== false) found.push(`${where}: takes no other properties upstream`);
  for (const [key, child] of a.properties) {
    const mine = b.properties.get(key);
    if (mine) found.push(...schemaDifferences(pair, child, mine, `${where}.${key}`, inside));
    else found.push(`${where}.${key} is missing`);
  }
  const lists: [JsonObject[], JsonObject[], string][] = [
    [a.items, b.items, '[]'],
    [a.values, b.values, '{}'],
  ];
  for (const [theirItems, ourItems, mark] of lists) {
    // Several kinds of items are one union of them, on both sides.
    const [first] = theirItems;
    if (first === undefined) continue;
    if (ourItems.length === 0) found.push(`${where}${mark} is missing`);
    else found.push(...schemaDifferences(pair, { anyOf: theirItems }, { anyOf: ourItems }, `${where}${mark}`, inside));
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

/** The parameters of an operation and of its path, by place and name. */
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
    found.push(`${id}: is ${theirs.method} ${theirs.path} upstream`);
  const mine = parametersOf(pair.contract, ours);
  for (const [name, parameter] of parametersOf(pair.upstream, theirs)) {
    const own = mine.get(name);
    if (!own) found.push(`${id} ${name} is missing`);
    else {
      if ((parameter['required'] ?? false) !== (own['required'] ?? false))
        found.push(`${id} ${name}: required differs`);
      const [a, b] = [parameter['schema'], own['schema']];
      if (isObject(a) && isObject(b)) found.push(...schemaDifferences(pair, a, b, `${id} ${name}`, new Set()));
    }
  }
  const [a, b] = [bodySchema(pair.upstream, theirs), bodySchema(pair.contract, ours)];
  if (a && b) found.push(...schemaDifferences(pair, a, b, `${id} body`, new Set()));
  else if (a || b) found.push(`${id} body: is ${a ? 'upstream' : 'here'} alone`);
  for (const status of Object.keys(theirs.operation.responses))
    if (!ours.operation.responses[status]) found.push(`${id} ${status}: is missing`);
  return found;
}

/** Everything that the document of a release declares and the contract does not, or says otherwise. */
export function compareUpstream(release: string, upstream: ContractDocument, contract: ContractDocument): string[] {
  const ours = new Map(
    operationsOf(contract).map((operation) => [operation.operation['x-upstream-operation-id'], operation]),
  );
  return operationsOf(upstream).flatMap((theirs) => {
    const mine = ours.get(theirs.operation.operationId);
    return mine
      ? operationDifferences({ upstream, contract, release }, theirs, mine)
      : [`${theirs.operation.operationId} is missing`];
  });
}
