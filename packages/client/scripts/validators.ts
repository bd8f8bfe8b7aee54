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

interface Answer {
  $ref?: string;
  content?: Record<string, { schema: Schema }>;
}

interface Document {
  paths: Record<string, Record<string, { operationId?: string; responses?: Record<string, Answer> }>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> };
}

const HEADER = '/** Generated from the contract by `pnpm --filter @litellm-models/client generate`. Do not edit. */\n';

const LETTER: Readonly<Record<string, string>> = {
  string: 's',
  number: 'n',
  integer: 'i',
  boolean: 'b',
  null: 'z',
  object: 'o',
  array: 'a',
};

/** Words that say nothing of a value's validity here. */
const SAYS_NOTHING = /^(?:description|title|examples?|default|deprecated|format|x-.*)$/;

const KNOWN = new Set([
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

const lastOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** Writes the checks of `src/validate/checks.ts` for every answer of a document. `undefined` is the check of what may be anything. */
class Writer {
  readonly #document: Document;
  /** Checks by name, in the order in which they must stand. */
  readonly #named: Map<string, string> = new Map();
  /** Checks that stand in more than one place, by what they are. */
  readonly #shared: Map<string, string> = new Map();

  constructor(document: Document) {
    this.#document = document;
  }

  #share(code: string): string {
    const known = this.#shared.get(code);
    if (known !== undefined) return known;
    const name = `c${this.#shared.size}`;
    this.#shared.set(code, name);
    this.#named.set(name, code);
    return name;
  }

  #resolve(schema: Schema): Schema {
    return schema.$ref === undefined
      ? schema
      : this.#resolve(this.#document.components.schemas[lastOf(schema.$ref)] as Schema);
  }

  /** An object with the fields of all that it is made of. */
  #flat(schema: Schema): Schema {
    const own = this.#resolve(schema);
    const parts = (own.allOf ?? []).map((part) => this.#flat(part));
    const merged: Schema = { ...own, properties: {}, required: [] };
    delete merged.allOf;
    for (const part of [...parts, own]) {
      Object.assign(merged.properties as object, part.properties);
      merged.required = [...new Set([...(merged.required ?? []), ...(part.required ?? [])])];
    }
    return merged;
  }

  check(given: Schema): string | undefined {
    const resolved = this.#resolve(given);
    const stray = Object.keys(resolved).find((word) => !KNOWN.has(word) && !SAYS_NOTHING.test(word));
    if (stray !== undefined) throw new Error(`The contract uses "${stray}", which scripts/validators.ts cannot write.`);
    const schema = resolved.allOf ? this.#flat(resolved) : resolved;
    if (schema.anyOf) return this.#any(schema.anyOf);
    if (schema.enum) return this.#share(`values(${schema.enum.map((value) => JSON.stringify(value)).join(', ')})`);
    if ('const' in schema) return this.#share(`values(${JSON.stringify(schema.const)})`);
    const all = schema.type === undefined ? [] : [schema.type].flat();
    const plain = all.filter(
      (type) => !(type === 'object' && this.#hasFields(schema)) && !(type === 'array' && schema.items),
    );
    const forms = plain.length === 0 ? [] : [this.#plain(plain, schema)];
    if (all.includes('object') && this.#hasFields(schema)) forms.push(this.#object(schema));
    if (all.includes('array') && schema.items) forms.push(this.#list(schema));
    if (forms.length === 0) return undefined;
    return forms.length === 1 ? forms[0] : this.#share(`any(${forms.join(', ')})`);
  }

  #hasFields({ properties, required, additionalProperties }: Schema): boolean {
    return properties !== undefined || (required?.length ?? 0) > 0 || typeof additionalProperties === 'object';
  }

  #plain(names: string[], { exclusiveMinimum }: Schema): string {
    const code = this.#share(`types('${names.map((name) => LETTER[name]).join('')}')`);
    return exclusiveMinimum === undefined ? code : this.#share(`above(${exclusiveMinimum}, ${code})`);
  }

  #list({ items, minItems }: Schema): string {
    const item = this.check(items as Schema);
    if (item === undefined) return this.#share("types('a')");
    return this.#share(`list(${item}${minItems === undefined ? '' : `, ${minItems}`})`);
  }

  #any(forms: readonly Schema[]): string | undefined {
    const checks = forms.map((form) => this.check(form));
    if (checks.includes(undefined)) return undefined;
    return checks.length === 1 ? checks[0] : this.#share(`any(${[...new Set(checks)].join(', ')})`);
  }

  #object({ properties = {}, required = [], additionalProperties }: Schema): string {
    const byCheck = new Map<string, string[]>();
    for (const [name, field] of Object.entries(properties)) {
      if (/\s/.test(name)) throw new Error(`A field's name with a space: "${name}".`);
      const check = this.check(field);
      if (check !== undefined) byCheck.set(check, [...(byCheck.get(check) ?? []), name]);
    }
    const fields = [...byCheck].map(([check, names]) => `[${check}, '${names.join(' ')}']`).join(', ');
    const rest = typeof additionalProperties === 'object' ? this.check(additionalProperties) : undefined;
    return this.#share(`object('${required.join(' ')}', [${fields}]${rest === undefined ? '' : `, ${rest}`})`);
  }

  /** The module: every check that is needed, then which holds for which operation and status. */
  module(): string {
    const rows: string[] = [];
    for (const operations of Object.values(this.#document.paths)) {
      for (const { operationId, responses } of Object.values(operations)) {
        if (operationId === undefined || responses === undefined) continue;
        const statuses = Object.entries(responses).map(([status, answer]) => `${status}: ${this.#answer(answer)}`);
        rows.push(`  ${operationId}: { ${statuses.join(', ')} },`);
      }
    }
    const needed = this.#neededBy(rows.join());
    const code = [...this.#named]
      .filter(([name]) => needed.has(name))
      .map(([name, check]) => `const ${name}: Check = ${check};`)
      .join('\n');
    const used = ['above', 'any', 'list', 'object', 'types', 'values'].filter((name) => code.includes(`${name}(`));
    return `${HEADER}import { ${used.join(', ')}, type Check } from '../validate/checks.ts';\n\n${code}\n\n/** What each operation answers with each status. */\nexport const answers: Readonly<Record<string, Readonly<Record<number, Check>>>> = {\n${rows.join('\n')}\n};\n`;
  }

  /** Names of the checks that a text uses, and those that they use: one form that takes anything makes the others idle. */
  #neededBy(code: string, found: Set<string> = new Set()): Set<string> {
    for (const [name] of code.matchAll(/\bc\d+\b/g)) {
      if (found.has(name)) continue;
      found.add(name);
      this.#neededBy(this.#named.get(name) ?? '', found);
    }
    return found;
  }

  #answer(answer: Answer): string {
    const { content = {} } =
      answer.$ref === undefined ? answer : (this.#document.components.responses[lastOf(answer.$ref)] as Answer);
    return this.#any(Object.values(content).map(({ schema }) => schema)) ?? this.#share("types('snibzoa')");
  }
}

/** The text of `src/generated/validators.ts`, from core's contract. */
export function writeValidators(): string {
  const file = join(import.meta.dirname, '..', '..', 'core', 'src', 'generated', 'openapi.json');
  return new Writer(JSON.parse(readFileSync(file, 'utf8')) as Document).module();
}
