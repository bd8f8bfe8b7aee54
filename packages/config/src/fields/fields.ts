import { FIELDS } from './generated/fields.ts';

/** The objects of a `model_list` entry whose fields the contract names. */
export type FieldOwner = keyof typeof FIELDS;

const parsed = new Map<FieldOwner, ReadonlyMap<string, readonly string[]>>();

/** Field → what it accepts (`integer`, `string`, `(free)`, `null` …). Built at the first question, so that importing costs nothing. */
export function fieldsOf(owner: FieldOwner): ReadonlyMap<string, readonly string[]> {
  const known = parsed.get(owner);
  if (known) return known;
  const fields = new Map<string, readonly string[]>();
  for (const [accepts, names] of Object.entries(FIELDS[owner]))
    for (const name of names.split(' ')) fields.set(name, accepts.split('|'));
  parsed.set(owner, fields);
  return fields;
}
