import { type ContractDocument, isObject, type Json, type JsonObject, resolve } from './document.ts';
import type { SchemaValidator } from './schema-validator.ts';

/** Objects that take what was written into them: their other keys come from the writer. */
const WRITTEN = new Set(['litellm_params', 'model_info']);

interface Names {
  /** Schemas of each named property. */
  readonly properties: Map<string, JsonObject[]>;
  /** Schemas of the values of a map; a schema for any value where everything goes. */
  readonly values: JsonObject[];
  readonly items: JsonObject[];
  /** Whether a schema among them says nothing at all, has no name of its own and lets everything in, or passes on what somebody else says. */
  open: boolean;
}

const COMPOSITIONS = ['allOf', 'anyOf', 'oneOf'] as const;

/** Finds properties that no schema names. Compositions are followed; of alternatives, those that the value fits. */
export class NamedProperties {
  readonly #document: ContractDocument;
  readonly #validator: SchemaValidator;

  constructor(document: ContractDocument, validator: SchemaValidator) {
    this.#document = document;
    this.#validator = validator;
  }

  /** Paths of properties in `value` that none of `schemas` names, save `extraKeys` in what was written. */
  unnamed(
    schemas: readonly JsonObject[],
    value: Json | undefined,
    extraKeys: ReadonlySet<string>,
    path = '',
  ): string[] {
    if (!isObject(value) && !Array.isArray(value)) return [];
    const names: Names = { properties: new Map(), values: [], items: [], open: false };
    for (const schema of schemas) this.#collect(schema, value, names);
    if (names.open) return [];
    if (Array.isArray(value))
      return value.flatMap((item, index) => this.unnamed(names.items, item, extraKeys, `${path}/${index}`));
    const written = WRITTEN.has(path.slice(path.lastIndexOf('/') + 1));
    return Object.entries(value).flatMap(([key, child]) => {
      const at = `${path}/${key}`;
      const named = names.properties.get(key) ?? (names.values.length > 0 ? names.values : undefined);
      if (named) return this.unnamed(named, child, extraKeys, at);
      return written && extraKeys.has(key) ? [] : [at];
    });
  }

  #collect(schema: JsonObject, value: Json, names: Names): void {
    const target = resolve(this.#document, schema);
    const { properties, additionalProperties, items } = target;
    if (isObject(properties)) {
      for (const [key, child] of Object.entries(properties))
        if (isObject(child)) names.properties.set(key, [...(names.properties.get(key) ?? []), child]);
    }
    if (isObject(additionalProperties)) names.values.push(additionalProperties);
    if (isObject(items)) names.items.push(items);
    if (target['x-passthrough'] === true) names.open = true;
    const composed = COMPOSITIONS.filter((keyword) => Array.isArray(target[keyword]));
    const says = properties ?? items ?? target['type'];
    if (
      composed.length === 0 &&
      (says === undefined || (additionalProperties === true && !properties && !Array.isArray(value)))
    )
      names.open = true;
    for (const keyword of composed) {
      const parts = (target[keyword] as Json[]).filter(isObject);
      const fitting = keyword === 'allOf' ? parts : parts.filter((part) => this.#validator.accepts(part, value));
      for (const part of fitting) this.#collect(part, value, names);
    }
  }
}
