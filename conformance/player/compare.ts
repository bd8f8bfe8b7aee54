import { canonicalize, normalize } from './normalize.ts';
import type { WireResponse } from './target.ts';
import type { Json, RecordedRequest, RecordedResponse } from './transcript.ts';

/** How far a response agrees with the recorded one. Each level includes the levels before it. */
export const LEVELS = ['none', 'status', 'core', 'full', 'exact'] as const;
export type Level = (typeof LEVELS)[number];

/** The headers that are compared at the level `exact`: those that a client acts on, so not `date`, `server` or lengths. */
export const HEADERS = [
  'location',
  'allow',
  'www-authenticate',
  'vary',
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-allow-credentials',
  'access-control-max-age',
  'access-control-expose-headers',
  'x-frame-options',
  'content-security-policy',
  'x-content-type-options',
] as const;

/** The fields of `model_info`, of a model group and of a listed model that do not come from the price list. */
const MODEL_INFO_FIELDS = new Set(
  (
    'id db_model updated_at updated_by created_at created_by base_model tier team_id team_public_model_name ' +
    'access_groups blocked member_auto_router direct_access access_via_team_ids'
  ).split(' '),
);
const MODEL_GROUP_FIELDS = new Set(['model_group', 'providers', 'tpm', 'rpm']);
const MODEL_FIELDS = new Set(['id', 'object', 'created', 'owned_by']);

type JsonObject = { [key: string]: Json };
const isObject = (value: Json | undefined): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Removes the fields that come from the price list. `written` has the keys of `model_info` that the transcript itself wrote. */
function withoutPriceList(path: string, body: Json | undefined, written: ReadonlySet<string>): Json | undefined {
  if (!isObject(body) || !Array.isArray(body['data'])) return body;
  const keep = (object: JsonObject, fields: ReadonlySet<string>): JsonObject =>
    Object.fromEntries(Object.entries(object).filter(([key]) => fields.has(key) || written.has(key)));
  const data = body['data'].map((item): Json => {
    if (!isObject(item)) return item;
    if (path.startsWith('/model_group')) return keep(item, MODEL_GROUP_FIELDS);
    if (isObject(item['model_info'])) return { ...item, model_info: keep(item['model_info'], MODEL_INFO_FIELDS) };
    return item['object'] === 'model' ? keep(item, MODEL_FIELDS) : item;
  });
  return { ...body, data };
}

/** The elements of a header that is a list, in one order and case. */
const sortedElements = (header: string | undefined): string =>
  (header ?? '')
    .toLowerCase()
    .split(',')
    .map((element) => element.trim())
    .sort()
    .join(',');

const mediaType = (header: string | undefined): string => (header ?? '').split(';')[0] ?? '';

/**
 * Compares a response with the recorded one.
 *
 * @param written the keys of `model_info` that the transcript has written so far: see {@link writtenInfoKeys}
 */
export function compare(
  request: RecordedRequest,
  expected: RecordedResponse,
  actual: WireResponse,
  written: ReadonlySet<string>,
): Level {
  if (actual.status !== expected.status) return 'none';
  if (mediaType(actual.headers['content-type']) !== mediaType(expected.headers['content-type'])) return 'status';
  const body = actual.json === undefined ? undefined : normalize(actual.json);
  const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
    expected.text === undefined ? canonicalize(a) === canonicalize(b) : actual.text === expected.text;
  const core = (value: Json | undefined): Json | undefined => withoutPriceList(request.path, value, written);
  if (!isSame(core(body), core(expected.body))) return 'status';
  if (!isSame(body, expected.body)) return 'core';
  const hasSameHeaders = HEADERS.every(
    (name) => sortedElements(actual.headers[name]) === sortedElements(expected.headers[name]),
  );
  return hasSameHeaders ? 'exact' : 'full';
}

/** The keys of `model_info` that a request writes. */
export function writtenInfoKeys(request: RecordedRequest): string[] {
  const { body } = request;
  return isObject(body) && isObject(body['model_info']) ? Object.keys(body['model_info']) : [];
}
