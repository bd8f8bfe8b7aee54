import { compareReleases } from '../oracle/releases.ts';
import { type ContractDocument, isObject, type Json, type JsonObject, resolve } from './document.ts';

/** A schema with its references resolved and its compositions merged, so that schemas of two documents can be compared. */
export interface FlatSchema {
  /** JSON types, or `any` if everything is allowed. */
  readonly types: Set<string>;
  readonly properties: Map<string, JsonObject>;
  readonly required: Set<string>;
  readonly items: JsonObject[];
  /** Schemas of the values of a map. */
  readonly values: JsonObject[];
  /** Whether `additionalProperties` explicitly allows or forbids undeclared properties. */
  open: boolean | undefined;
  /** `const`, `enum`, `format`, `default` and limits, as `keyword=value`. */
  readonly constraints: Set<string>;
}

const CONSTRAINTS = [
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

function add(document: ContractDocument, schema: JsonObject, release: string | undefined, flat: FlatSchema): void {
  const target = resolve(document, schema);
  const { type, properties, required, items, additionalProperties, enum: values } = target;
  for (const name of Array.isArray(type) ? type : [type]) if (typeof name === 'string') flat.types.add(name);
  if (isObject(properties))
    for (const [key, child] of Object.entries(properties)) if (isObject(child)) flat.properties.set(key, child);
  if (Array.isArray(required)) for (const key of required) flat.required.add(String(key));
  if (isObject(items)) flat.items.push(items);
  if (isObject(additionalProperties)) flat.values.push(additionalProperties);
  else if (typeof additionalProperties === 'boolean') flat.open = additionalProperties;
  for (const keyword of CONSTRAINTS)
    if (target[keyword] !== undefined) flat.constraints.add(`${keyword}=${JSON.stringify(target[keyword])}`);
  if (Array.isArray(values))
    for (const value of values) if (value !== null) flat.constraints.add(`enum=${JSON.stringify(value)}`);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (target[keyword] as Json[] | undefined) ?? []);
  const appliesTo = (since: Json | undefined): boolean =>
    release === undefined || typeof since !== 'string' || compareReleases(since, release) <= 0;
  const alternatives = parts
    .filter(isObject)
    .filter((part) => appliesTo(part['x-since'] ?? resolve(document, part)['x-since']));
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

/** Flattens a schema as it applies to a release: without alternatives whose `x-since` is newer. Default: all alternatives. */
export function flatten(document: ContractDocument, schema: JsonObject, release?: string): FlatSchema {
  const flat: FlatSchema = {
    types: new Set(),
    properties: new Map(),
    required: new Set(),
    items: [],
    values: [],
    open: undefined,
    constraints: new Set(),
  };
  add(document, schema, release, flat);
  return flat;
}
