import { FIELDS } from './generated/fields.ts';

/** The objects of a `model_list` entry whose fields are in the contract. */
export type SchemaName = keyof typeof FIELDS;

const cache = new Map<SchemaName, ReadonlyMap<string, readonly string[]>>();

/**
 * Returns the fields of an object with the types that each accepts: `string`, `integer`, `number`, `boolean`, `object`, `array`,
 * `strings` (a list of strings), `objects` (a list of objects), `date-time`, `null`, `any`, or an enum value in parentheses, `(free)`.
 */
export function fieldsOf(schema: SchemaName): ReadonlyMap<string, readonly string[]> {
  const known = cache.get(schema);
  if (known) return known;
  const fields = new Map<string, readonly string[]>();
  for (const [types, names] of Object.entries(FIELDS[schema]))
    for (const name of names.split(' ')) fields.set(name, types.split('|'));
  cache.set(schema, fields);
  return fields;
}
