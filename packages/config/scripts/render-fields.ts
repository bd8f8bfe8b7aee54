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

/** The generated module: for each of the three objects of a `model_list` entry, its fields grouped by what they accept. */
export function renderFields(contractText: string): string {
  const { components } = parse(contractText) as Contract;
  const lookUp = (schema: Schema): Schema =>
    schema.$ref ? (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  const lines = ['// Generated from openapi/model-management.yaml by scripts/generate.ts. Do not edit.', ''];
  lines.push(
    '/** Fields by what they accept: alternatives joined by "|", the words of an enumeration in parentheses. */',
  );
  lines.push('export const FIELDS: {');
  for (const name of Object.keys(SCHEMAS)) lines.push(`  readonly ${name}: Readonly<Record<string, string>>;`);
  lines.push('} = {');
  for (const [name, schemaName] of Object.entries(SCHEMAS)) {
    const groups = new Map<string, string[]>();
    for (const [field, schema] of Object.entries(propertiesOf(lookUp({ $ref: schemaName }), lookUp))) {
      const accepts = accepted(schema, lookUp).join('|');
      groups.set(accepts, [...(groups.get(accepts) ?? []), field]);
    }
    lines.push(`  ${name}: {`);
    for (const [accepts, fields] of groups) lines.push(`    '${accepts}':`, `      '${fields.join(' ')}',`);
    lines.push('  },');
  }
  lines.push('};', '');
  return lines.join('\n');
}

function propertiesOf(schema: Schema, lookUp: (schema: Schema) => Schema): Record<string, Schema> {
  const inherited = (schema.allOf ?? []).map((part) => propertiesOf(lookUp(part), lookUp));
  return Object.assign({}, ...inherited, schema.properties);
}

function accepted(schema: Schema, lookUp: (schema: Schema) => Schema): string[] {
  const target = lookUp(schema);
  const parts = target.anyOf ?? target.oneOf;
  if (parts) return [...new Set(parts.flatMap((part) => accepted(part, lookUp)))];
  if (target.allOf) return [...new Set(target.allOf.flatMap((part) => accepted(part, lookUp)))];
  if (target.enum) return target.enum.map((word) => (word === null ? 'null' : `(${String(word)})`));
  if (target.const !== undefined) return [`(${String(target.const)})`];
  if (target.type === undefined) return target.properties ? ['object'] : ['any'];
  return [target.type].flat().map((type) => {
    if (type === 'array' && target.items) return listOf(accepted(target.items, lookUp));
    return type === 'string' && target.format === 'date-time' ? 'date-time' : type;
  });
}

/** Lists are told apart as far as the check goes: of strings, of mappings, of anything else. */
function listOf(items: readonly string[]): string {
  if (items.length === 1 && items[0] === 'string') return 'strings';
  return items.length === 1 && items[0] === 'object' ? 'objects' : 'array';
}
