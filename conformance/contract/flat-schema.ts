import { type ContractDocument, isObject, type Json, type JsonObject, resolve } from './document.ts';

/** A schema with its references followed and its compositions laid side by side, as two documents can be compared by. */
export interface FlatSchema {
  /** JSON types, `any` where everything goes. */
  readonly types: Set<string>;
  readonly properties: Map<string, JsonObject>;
  readonly required: Set<string>;
  readonly items: JsonObject[];
  /** Schema of the values of a map. */
  readonly values: JsonObject[];
  /** Whether properties without a name are let in explicitly. */
  open: boolean | undefined;
  /** `const`, `enum`, `format`, `default` and limits, as `keyword=value`. */
  readonly facts: Set<string>;
}

const FACTS = [
  'const',
  'format',
  'default',
  'minLength',
  'minItems',
  'exclusiveMinimum',
  'minimum',
  'maximum',
  'pattern',
];

/** Release lines compare by their numbers: 1.71 is older than 1.106. */
export function isNewer(since: unknown, release: string): boolean {
  if (typeof since !== 'string') return false;
  const [major = 0, minor = 0] = since.split('.').map(Number);
  const [releaseMajor = 0, releaseMinor = 0] = release.split('.').map(Number);
  return major > releaseMajor || (major === releaseMajor && minor > releaseMinor);
}

function add(document: ContractDocument, schema: JsonObject, release: string, flat: FlatSchema): void {
  const target = resolve(document, schema);
  const { type, properties, required, items, additionalProperties, enum: values } = target;
  for (const name of Array.isArray(type) ? type : [type]) if (typeof name === 'string') flat.types.add(name);
  if (isObject(properties))
    for (const [key, child] of Object.entries(properties)) if (isObject(child)) flat.properties.set(key, child);
  if (Array.isArray(required)) for (const key of required) flat.required.add(String(key));
  if (isObject(items)) flat.items.push(items);
  if (isObject(additionalProperties)) flat.values.push(additionalProperties);
  else if (typeof additionalProperties === 'boolean') flat.open = additionalProperties;
  for (const keyword of FACTS)
    if (target[keyword] !== undefined) flat.facts.add(`${keyword}=${JSON.stringify(target[keyword])}`);
  if (Array.isArray(values))
    for (const value of values) if (value !== null) flat.facts.add(`enum=${JSON.stringify(value)}`);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (target[keyword] as Json[] | undefined) ?? []);
  const alternatives = parts
    .filter(isObject)
    .filter((part) => !isNewer(part['x-since'] ?? resolve(document, part)['x-since'], release));
  if (
    type === undefined &&
    alternatives.length === 0 &&
    !properties &&
    values === undefined &&
    target['const'] === undefined
  )
    flat.types.add('any');
  for (const part of alternatives) add(document, part, release, flat);
}

/** Lays a schema flat, as a release has it: alternatives that are newer are left away. */
export function flatten(document: ContractDocument, schema: JsonObject, release = '9999.0'): FlatSchema {
  const flat: FlatSchema = {
    types: new Set(),
    properties: new Map(),
    required: new Set(),
    items: [],
    values: [],
    open: undefined,
    facts: new Set(),
  };
  add(document, schema, release, flat);
  return flat;
}
