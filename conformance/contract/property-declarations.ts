import { type ContractDocument, isObject, type Json, type JsonObject, resolve } from './document.ts';
import type { SchemaValidator } from './schema-validator.ts';

/** Objects that accept any key, so that responses contain keys that clients wrote. */
const WRITTEN = new Set(['litellm_params', 'model_info']);

interface Declared {
  /** Schemas of each declared property. */
  readonly properties: Map<string, JsonObject[]>;
  /** Schemas of the values of a map. */
  readonly values: JsonObject[];
  readonly items: JsonObject[];
  /** Whether any property is allowed: a schema without keywords, a plain map, or `x-passthrough`. */
  open: boolean;
}

const COMPOSITIONS = ['allOf', 'anyOf', 'oneOf'] as const;

/** Finds properties that no schema declares. Follows compositions; of alternatives, only those that the value matches. */
export class PropertyDeclarations {
  readonly #document: ContractDocument;
  readonly #validator: SchemaValidator;

  constructor(document: ContractDocument, validator: SchemaValidator) {
    this.#document = document;
    this.#validator = validator;
  }

  /** Returns the paths of properties that none of the schemas declares. `extraKeys` are allowed in objects that clients write. */
  undeclared(
    schemas: readonly JsonObject[],
    value: Json | undefined,
    extraKeys: ReadonlySet<string>,
    path = '',
  ): string[] {
    if (!isObject(value) && !Array.isArray(value)) return [];
    const declared: Declared = { properties: new Map(), values: [], items: [], open: false };
    for (const schema of schemas) this.#collect(schema, value, declared);
    if (declared.open) return [];
    if (Array.isArray(value))
      return value.flatMap((item, index) => this.undeclared(declared.items, item, extraKeys, `${path}/${index}`));
    const written = WRITTEN.has(path.slice(path.lastIndexOf('/') + 1));
    return Object.entries(value).flatMap(([key, child]) => {
      const at = `${path}/${key}`;
      const schemasOfKey = declared.properties.get(key) ?? (declared.values.length > 0 ? declared.values : undefined);
      if (schemasOfKey) return this.undeclared(schemasOfKey, child, extraKeys, at);
      return written && extraKeys.has(key) ? [] : [at];
    });
  }

  #collect(schema: JsonObject, value: Json, declared: Declared): void {
    const target = resolve(this.#document, schema);
    const { properties, additionalProperties, items } = target;
    if (isObject(properties)) {
      for (const [key, child] of Object.entries(properties))
        if (isObject(child)) declared.properties.set(key, [...(declared.properties.get(key) ?? []), child]);
    }
    if (isObject(additionalProperties)) declared.values.push(additionalProperties);
    if (isObject(items)) declared.items.push(items);
    if (target['x-passthrough'] === true) declared.open = true;
    const composed = COMPOSITIONS.filter((keyword) => Array.isArray(target[keyword]));
    const keyword = properties ?? items ?? target['type'];
    if (
      composed.length === 0 &&
      (keyword === undefined || (additionalProperties === true && !properties && !Array.isArray(value)))
    )
      declared.open = true;
    for (const composition of composed) {
      const parts = (target[composition] as Json[]).filter(isObject);
      const matching = composition === 'allOf' ? parts : parts.filter((part) => this.#validator.accepts(part, value));
      for (const part of matching) this.#collect(part, value, declared);
    }
  }
}
