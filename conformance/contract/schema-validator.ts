import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type ContractDocument, isObject, type Json, type JsonObject } from './document.ts';

/** Keywords of OpenAPI and of the contract that do not affect validation. */
const ANNOTATIONS = ['x-since', 'x-usual', 'x-passthrough', 'example', 'xml', 'externalDocs', 'discriminator'];

/** Rewrites references to `#/components/schemas/X` to the id under which ajv has the schema. */
function rewriteRefs(value: Json | undefined, id: string): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => rewriteRefs(item, id) ?? null);
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    copy[key] =
      key === '$ref' && typeof child === 'string'
        ? child.replace('#/components/schemas/', `${id}#/$defs/`)
        : rewriteRefs(child, id);
  }
  return copy;
}

/** Validates values with the schemas of one document. Compiles each schema once. */
export class SchemaValidator {
  readonly #ajv: Ajv2020;
  readonly #id: string;
  readonly #compiled = new Map<JsonObject, ValidateFunction>();

  constructor(document: ContractDocument, id: string) {
    this.#id = id;
    this.#ajv = new Ajv2020({
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      allErrors: true,
      validateFormats: false,
    });
    for (const keyword of ANNOTATIONS) this.#ajv.addKeyword({ keyword });
    this.#ajv.addSchema({ $id: id, $defs: rewriteRefs(document.components.schemas, id) as JsonObject });
  }

  /** Returns how a value violates a schema, one line for each violation. */
  violations(schema: JsonObject, value: unknown): string[] {
    let validate = this.#compiled.get(schema);
    if (!validate) {
      validate = this.#ajv.compile(rewriteRefs(schema, this.#id) as JsonObject);
      this.#compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => {
      const params = Object.values(error.params)
        .map((param) => JSON.stringify(param))
        .join(', ');
      return `${error.instancePath || '/'} ${error.message ?? error.keyword} (${params})`;
    });
  }

  /** Whether a value is valid. */
  accepts(schema: JsonObject, value: unknown): boolean {
    return this.violations(schema, value).length === 0;
  }
}
