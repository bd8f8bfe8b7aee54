import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type ContractDocument, isObject, type Json, type JsonObject } from './document.ts';

/** Keywords of OpenAPI and of ours that say nothing about validity. */
const ANNOTATIONS = ['x-since', 'x-usual', 'x-passthrough', 'example', 'xml', 'externalDocs', 'discriminator'];

/** Points `#/components/schemas/X` to where ajv knows it. */
function withLocalRefs(value: Json | undefined, id: string): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => withLocalRefs(item, id) ?? null);
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    copy[key] =
      key === '$ref' && typeof child === 'string'
        ? child.replace('#/components/schemas/', `${id}#/$defs/`)
        : withLocalRefs(child, id);
  }
  return copy;
}

/** Compiles schemas of one document, each once. */
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
    this.#ajv.addSchema({ $id: id, $defs: withLocalRefs(document.components.schemas, id) as JsonObject });
  }

  /** What does not fit, one line each; none where the value is valid. */
  faults(schema: JsonObject, value: unknown): string[] {
    let validate = this.#compiled.get(schema);
    if (!validate) {
      validate = this.#ajv.compile(withLocalRefs(schema, this.#id) as JsonObject);
      this.#compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => {
      const more = Object.values(error.params)
        .map((detail) => JSON.stringify(detail))
        .join(', ');
      return `${error.instancePath || '/'} ${error.message ?? error.keyword} (${more})`;
    });
  }

  /** Whether a value is valid. */
  accepts(schema: JsonObject, value: unknown): boolean {
    return this.faults(schema, value).length === 0;
  }
}
