import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  exclusiveMinimum?: number;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  allOf?: Schema[];
}

interface ResponseObject {
  $ref?: string;
  content?: Record<string, { schema: Schema }>;
}

interface Document {
  paths: Record<string, Record<string, { operationId?: string; responses?: Record<string, ResponseObject> }>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, ResponseObject> };
}

const HEADER = '/** Generated from the contract by `pnpm --filter @litellm-models/client generate`. Do not edit. */\n';

/** The letters of `TYPE_NAMES` in `src/validate/checks.ts`. */
const TYPE_LETTERS: Readonly<Record<string, string>> = {
  string: 's',
  number: 'n',
  integer: 'i',
  boolean: 'b',
  null: 'z',
  object: 'o',
  array: 'a',
};

/** Keywords that do not affect whether a value is valid. */
const ANNOTATIONS = /^(?:description|title|examples?|default|deprecated|format|x-.*)$/;

const SUPPORTED_KEYWORDS = new Set([
  '$ref',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'exclusiveMinimum',
  'enum',
  'const',
  'anyOf',
  'allOf',
]);

const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** Generates calls of `src/validate/checks.ts` for every response in an OpenAPI document. */
class Generator {
  readonly #document: Document;
  /** Code by variable name, in order of declaration. */
  readonly #codeByName: Map<string, string> = new Map();
  /** Variable names by code, so that equal checks share one variable. */
  readonly #nameByCode: Map<string, string> = new Map();

  constructor(document: Document) {
    this.#document = document;
  }

  #declare(code: string): string {
    const declared = this.#nameByCode.get(code);
    if (declared !== undefined) return declared;
    const name = `c${this.#nameByCode.size}`;
    this.#nameByCode.set(code, name);
    this.#codeByName.set(name, code);
    return name;
  }

  #resolve(schema: Schema): Schema {
    return schema.$ref === undefined
      ? schema
      : this.#resolve(this.#document.components.schemas[refName(schema.$ref)] as Schema);
  }

  /** Merges the fields of `allOf` into one object. */
  #flatten(schema: Schema): Schema {
    const own = this.#resolve(schema);
    const parts = (own.allOf ?? []).map((part) => this.#flatten(part));
    const merged: Schema = { ...own, properties: {}, required: [] };
    delete merged.allOf;
    for (const part of [...parts, own]) {
      Object.assign(merged.properties as object, part.properties);
      merged.required = [...new Set([...(merged.required ?? []), ...(part.required ?? [])])];
    }
    return merged;
  }

  /** Returns the name of the variable that checks a schema, or `undefined` if the schema accepts any value. */
  check(schemaOrRef: Schema): string | undefined {
    const resolved = this.#resolve(schemaOrRef);
    const unsupported = Object.keys(resolved).find((word) => !SUPPORTED_KEYWORDS.has(word) && !ANNOTATIONS.test(word));
    if (unsupported !== undefined)
      throw new Error(
        `expected a supported JSON Schema keyword, got "${unsupported}": add it to scripts/validators.ts`,
      );
    const schema = resolved.allOf ? this.#flatten(resolved) : resolved;
    if (schema.anyOf) return this.#anyOf(schema.anyOf);
    if (schema.enum) return this.#declare(`oneOf(${schema.enum.map((value) => JSON.stringify(value)).join(', ')})`);
    if ('const' in schema) return this.#declare(`oneOf(${JSON.stringify(schema.const)})`);
    const types = schema.type === undefined ? [] : [schema.type].flat();
    const simple = types.filter(
      (type) => !(type === 'object' && this.#hasFields(schema)) && !(type === 'array' && schema.items),
    );
    const alternatives = simple.length === 0 ? [] : [this.#simple(simple, schema)];
    if (types.includes('object') && this.#hasFields(schema)) alternatives.push(this.#object(schema));
    if (types.includes('array') && schema.items) alternatives.push(this.#array(schema));
    if (alternatives.length === 0) return undefined;
    return alternatives.length === 1 ? alternatives[0] : this.#declare(`anyOf(${alternatives.join(', ')})`);
  }

  #hasFields({ properties, required, additionalProperties }: Schema): boolean {
    return properties !== undefined || (required?.length ?? 0) > 0 || typeof additionalProperties === 'object';
  }

  #simple(names: string[], { exclusiveMinimum }: Schema): string {
    const code = this.#declare(`ofType('${names.map((name) => TYPE_LETTERS[name]).join('')}')`);
    return exclusiveMinimum === undefined ? code : this.#declare(`greaterThan(${exclusiveMinimum}, ${code})`);
  }

  #array({ items, minItems }: Schema): string {
    const item = this.check(items as Schema);
    if (item === undefined) return this.#declare("ofType('a')");
    return this.#declare(`array(${item}${minItems === undefined ? '' : `, ${minItems}`})`);
  }

  #anyOf(alternatives: readonly Schema[]): string | undefined {
    const checks = alternatives.map((schema) => this.check(schema));
    if (checks.includes(undefined)) return undefined;
    return checks.length === 1 ? checks[0] : this.#declare(`anyOf(${[...new Set(checks)].join(', ')})`);
  }

  #object({ properties = {}, required = [], additionalProperties }: Schema): string {
    const byCheck = new Map<string, string[]>();
    for (const [name, field] of Object.entries(properties)) {
      if (/\s/.test(name)) throw new Error(`expected a field name without whitespace, got "${name}"`);
      const check = this.check(field);
      if (check !== undefined) byCheck.set(check, [...(byCheck.get(check) ?? []), name]);
    }
    const fields = [...byCheck].map(([check, names]) => `[${check}, '${names.join(' ')}']`).join(', ');
    const rest = typeof additionalProperties === 'object' ? this.check(additionalProperties) : undefined;
    return this.#declare(`object('${required.join(' ')}', [${fields}]${rest === undefined ? '' : `, ${rest}`})`);
  }

  /** Returns the code of the module: all checks in use, then the table by operation and status. */
  module(): string {
    const rows: string[] = [];
    for (const operations of Object.values(this.#document.paths)) {
      for (const { operationId, responses } of Object.values(operations)) {
        if (operationId === undefined || responses === undefined) continue;
        const statuses = Object.entries(responses).map(
          ([status, response]) => `${status}: ${this.#response(response)}`,
        );
        rows.push(`  ${operationId}: { ${statuses.join(', ')} },`);
      }
    }
    const used = this.#namesIn(rows.join());
    const code = [...this.#codeByName]
      .filter(([name]) => used.has(name))
      .map(([name, check]) => `const ${name}: Check = ${check};`)
      .join('\n');
    const functions = ['anyOf', 'array', 'greaterThan', 'object', 'ofType', 'oneOf'].filter((name) =>
      code.includes(`${name}(`),
    );
    return `${HEADER}import { ${functions.join(', ')}, type Check } from '../validate/checks.ts';\n\n${code}\n\n/** The check of each operation's response by status. */\nexport const responseChecks: Readonly<Record<string, Readonly<Record<number, Check>>>> = {\n${rows.join('\n')}\n};\n`;
  }

  /** The names that code uses, directly or not. Some declared checks are unused: `anyOf` is dropped if one alternative accepts any value. */
  #namesIn(code: string, found: Set<string> = new Set()): Set<string> {
    for (const [name] of code.matchAll(/\bc\d+\b/g)) {
      if (found.has(name)) continue;
      found.add(name);
      this.#namesIn(this.#codeByName.get(name) ?? '', found);
    }
    return found;
  }

  #response(response: ResponseObject): string {
    const { content = {} } =
      response.$ref === undefined
        ? response
        : (this.#document.components.responses[refName(response.$ref)] as ResponseObject);
    return this.#anyOf(Object.values(content).map(({ schema }) => schema)) ?? this.#declare("ofType('snibzoa')");
  }
}

/** Returns the content of `src/generated/validators.ts`, from core's copy of the contract. */
export function generateValidators(): string {
  const file = join(import.meta.dirname, '..', '..', 'core', 'src', 'generated', 'openapi.json');
  return new Generator(JSON.parse(readFileSync(file, 'utf8')) as Document).module();
}
