import { parse } from 'yaml';

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

interface Contract {
  components: { schemas: Record<string, Schema> };
}

const SCHEMAS = { deployment: 'Deployment', litellm_params: 'LiteLLMParams', model_info: 'ModelInfo' };

/** Returns the generated module: the fields of the three objects of a `model_list` entry, grouped by their types. */
export function renderFields(contractText: string): string {
  const { components } = parse(contractText) as Contract;
  const lookUp = (schema: Schema): Schema =>
    schema.$ref ? (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  const lines = ['// Generated from openapi/model-management.yaml by scripts/generate.ts. Do not edit.', ''];
  lines.push(
    '/** The names of fields by their types: types are separated by "|", values of an enum are in parentheses. */',
  );
  lines.push('export const FIELDS: {');
  for (const name of Object.keys(SCHEMAS)) lines.push(`  readonly ${name}: Readonly<Record<string, string>>;`);
  lines.push('} = {');
  for (const [name, schemaName] of Object.entries(SCHEMAS)) {
    const groups = new Map<string, string[]>();
    for (const [field, schema] of Object.entries(propertiesOf(lookUp({ $ref: schemaName }), lookUp))) {
      const types = typesOf(schema, lookUp).join('|');
      groups.set(types, [...(groups.get(types) ?? []), field]);
    }
    lines.push(`  ${name}: {`);
    for (const [types, fields] of groups) lines.push(`    '${types}':`, `      '${fields.join(' ')}',`);
    lines.push('  },');
  }
  lines.push('};', '');
  return lines.join('\n');
}

function propertiesOf(schema: Schema, lookUp: (schema: Schema) => Schema): Record<string, Schema> {
  const inherited = (schema.allOf ?? []).map((part) => propertiesOf(lookUp(part), lookUp));
  return Object.assign({}, ...inherited, schema.properties);
}

function typesOf(schema: Schema, lookUp: (schema: Schema) => Schema): string[] {
  const target = lookUp(schema);
  const parts = target.anyOf ?? target.oneOf;
  if (parts) return [...new Set(parts.flatMap((part) => typesOf(part, lookUp)))];
  if (target.allOf) return [...new Set(target.allOf.flatMap((part) => typesOf(part, lookUp)))];
  if (target.enum) return target.enum.map((value) => (value === null ? 'null' : `(${String(value)})`));
  if (target.const !== undefined) return [`(${String(target.const)})`];
  if (target.type === undefined) return target.properties ? ['object'] : ['any'];
  return [target.type].flat().map((type) => {
    if (type === 'array' && target.items) return listOf(typesOf(target.items, lookUp));
    return type === 'string' && target.format === 'date-time' ? 'date-time' : type;
  });
}

/** Returns the type of a list: of strings, of objects, or of anything else. */
function listOf(items: readonly string[]): string {
  if (items.length === 1 && items[0] === 'string') return 'strings';
  return items.length === 1 && items[0] === 'object' ? 'objects' : 'array';
}
