import type { Json } from './transcript.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/;
const CIPHERTEXT = /^[A-Za-z0-9+/_=-]{40,}$/;
/** A ciphertext inside a message of pydantic's, cut in its middle or whole. */
const QUOTED_CIPHERTEXT = /'[\w+/-]{20,26}\.\.\.[\w+/-]{16,26}={0,2}'|'[\w+/-]{54,}={0,2}'/g;
/** An empty string, encrypted: 1.71 shows it so even where it reads a deployment back. */
const CIPHERTEXT_OF_NOTHING = /^[A-Za-z0-9+/_-]{54}==$/;

/**
 * Replaces what differs from run to run: timestamps, uuids, the ciphertexts in `litellm_params` of a written row
 * (an object with `created_by`), of which the length is kept, and those that a message quotes.
 */
export function normalise(value: Json, inRow = false, inParams = false): Json {
  if (Array.isArray(value)) return value.map((item) => normalise(item, inRow, inParams));
  if (value !== null && typeof value === 'object') {
    const isRow = Object.hasOwn(value, 'created_by');
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const isParams = key === 'litellm_params';
        return [key, normalise(item, inRow || (isRow && isParams), inParams || isParams)];
      }),
    );
  }
  if (typeof value !== 'string') return value;
  if (inParams && CIPHERTEXT_OF_NOTHING.test(value)) return `<encrypted ${value.length}>`;
  if (inRow && CIPHERTEXT.test(value)) return `<encrypted ${value.length}>`;
  return TIMESTAMP.test(value)
    ? '<timestamp>'
    : value.replace(UUID, '<uuid>').replace(QUOTED_CIPHERTEXT, "'<encrypted>'");
}

/** Lists that the proxy makes of Python sets: their order is another in every process. */
const SETS = new Set(['access_via_team_ids']);

function keysSorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(keysSorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, setsSorted(key, keysSorted(value[key] as Json))]),
  );
}

const setsSorted = (key: string, value: Json): Json => (SETS.has(key) && Array.isArray(value) ? value.sort() : value);

const idOf = (item: Json): Json | undefined =>
  item !== null && typeof item === 'object' && !Array.isArray(item) ? item['id'] : undefined;

/** One text for bodies that say the same: keys sorted, and the top-level `data` list too, whose order is that of a Python set. */
export function canonical(body: Json | undefined): string | undefined {
  if (body === undefined) return undefined;
  const sorted = keysSorted(body);
  if (sorted !== null && typeof sorted === 'object' && !Array.isArray(sorted) && Array.isArray(sorted['data'])) {
    // Anthropic's form names the ends of the list: which they are follows its order.
    for (const end of ['first_id', 'last_id']) {
      if (typeof sorted[end] === 'string') sorted[end] = sorted['data'].some((item) => idOf(item) === sorted[end]);
    }
    sorted['data'] = sorted['data'].map((item) => JSON.stringify(item)).sort();
  }
  return JSON.stringify(sorted);
}
