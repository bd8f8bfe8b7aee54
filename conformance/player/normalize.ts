import type { Json } from './transcript.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/;
const CIPHERTEXT = /^[A-Za-z0-9+/_=-]{40,}$/;
/** A ciphertext quoted in a pydantic message, whole or shortened in the middle. */
const QUOTED_CIPHERTEXT = /'[\w+/-]{20,26}\.\.\.[\w+/-]{16,26}={0,2}'|'[\w+/-]{54,}={0,2}'/g;
/** An encrypted empty string. Some releases return it even where every other parameter is decrypted. */
const EMPTY_STRING_CIPHERTEXT = /^[A-Za-z0-9+/_-]{54}==$/;

/**
 * Replaces the values that differ from run to run with placeholders: timestamps, UUIDs, and ciphertexts, both those quoted in
 * messages and those in the `litellm_params` of a database row (an object with `created_by`), whose length is kept.
 */
export function normalize(value: Json, inRow = false, inParams = false): Json {
  if (Array.isArray(value)) return value.map((item) => normalize(item, inRow, inParams));
  if (value !== null && typeof value === 'object') {
    const isRow = Object.hasOwn(value, 'created_by');
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const isParams = key === 'litellm_params';
        return [key, normalize(item, inRow || (isRow && isParams), inParams || isParams)];
      }),
    );
  }
  if (typeof value !== 'string') return value;
  if (inParams && EMPTY_STRING_CIPHERTEXT.test(value)) return `<encrypted ${value.length}>`;
  if (inRow && CIPHERTEXT.test(value)) return `<encrypted ${value.length}>`;
  return TIMESTAMP.test(value)
    ? '<timestamp>'
    : value.replace(UUID, '<uuid>').replace(QUOTED_CIPHERTEXT, "'<encrypted>'");
}

/** Lists that the proxy builds from Python sets, whose order differs in every process. */
const SET_FIELDS = new Set(['access_via_team_ids']);

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortIfSet(key, sortKeys(value[key] as Json))]),
  );
}

const sortIfSet = (key: string, value: Json): Json =>
  SET_FIELDS.has(key) && Array.isArray(value) ? value.sort() : value;

const idOf = (item: Json): Json | undefined =>
  item !== null && typeof item === 'object' && !Array.isArray(item) ? item['id'] : undefined;

/**
 * Returns the same string for bodies that are equal apart from the order of keys, of sets, and of the top-level `data`, which the
 * proxy builds from a Python set too.
 */
export function canonicalize(body: Json | undefined): string | undefined {
  if (body === undefined) return undefined;
  const sorted = sortKeys(body);
  if (sorted !== null && typeof sorted === 'object' && !Array.isArray(sorted) && Array.isArray(sorted['data'])) {
    // In Anthropic's list format these fields depend on the order of `data`: check only that they are ids of its items.
    for (const end of ['first_id', 'last_id']) {
      if (typeof sorted[end] === 'string') sorted[end] = sorted['data'].some((item) => idOf(item) === sorted[end]);
    }
    sorted['data'] = sorted['data'].map((item) => JSON.stringify(item)).sort();
  }
  return JSON.stringify(sorted);
}
