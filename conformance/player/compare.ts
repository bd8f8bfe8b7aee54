import { canonical, normalise } from './normalise.ts';
import type { Answer } from './target.ts';
import type { Json, RecordedRequest, RecordedResponse } from './transcript.ts';

/** How far an answer agrees; each level includes the one before. */
export const LEVELS = ['none', 'status', 'core', 'full', 'exact'] as const;
export type Level = (typeof LEVELS)[number];

/** Headers that count at the level `exact`: what a client can act on. Not `date`, `server` or lengths. */
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

const INFO = new Set(
  (
    'id db_model updated_at updated_by created_at created_by base_model tier team_id team_public_model_name ' +
    'access_groups blocked member_auto_router direct_access access_via_team_ids'
  ).split(' '),
);
const GROUP = new Set(['model_group', 'providers', 'tpm', 'rpm']);
const MODEL = new Set(['id', 'object', 'created', 'owned_by']);

type JsonObject = { [key: string]: Json };
const isObject = (value: Json | undefined): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The body without what is looked up in the price list; `sent` names the keys of `model_info` that the transcript itself wrote. */
function withoutPrices(path: string, body: Json | undefined, sent: ReadonlySet<string>): Json | undefined {
  if (!isObject(body) || !Array.isArray(body['data'])) return body;
  const keep = (object: JsonObject, own: ReadonlySet<string>): JsonObject =>
    Object.fromEntries(Object.entries(object).filter(([key]) => own.has(key) || sent.has(key)));
  const data = body['data'].map((item): Json => {
    if (!isObject(item)) return item;
    if (path.startsWith('/model_group')) return keep(item, GROUP);
    if (isObject(item['model_info'])) return { ...item, model_info: keep(item['model_info'], INFO) };
    return item['object'] === 'model' ? keep(item, MODEL) : item;
  });
  return { ...body, data };
}

const listed = (header: string | undefined): string =>
  (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .sort()
    .join(',');

const mediaType = (header: string | undefined): string => (header ?? '').split(';')[0] ?? '';

/** How an answer stands against the recorded one. `sent` grows over a transcript: see {@link keysSent}. */
export function compare(
  request: RecordedRequest,
  want: RecordedResponse,
  got: Answer,
  sent: ReadonlySet<string>,
): Level {
  if (got.status !== want.status) return 'none';
  if (mediaType(got.headers['content-type']) !== mediaType(want.headers['content-type'])) return 'status';
  const body = got.json === undefined ? undefined : normalise(got.json);
  const same = (a: Json | undefined, b: Json | undefined): boolean =>
    want.text === undefined ? canonical(a) === canonical(b) : got.text === want.text;
  if (!same(withoutPrices(request.path, body, sent), withoutPrices(request.path, want.body, sent))) return 'status';
  if (!same(body, want.body)) return 'core';
  const sameHeaders = HEADERS.every((name) => listed(got.headers[name]) === listed(want.headers[name]));
  return sameHeaders ? 'exact' : 'full';
}

/** The names of the fields of `model_info` that a request writes. */
export function keysSent(request: RecordedRequest): string[] {
  const { body } = request;
  return isObject(body) && isObject(body['model_info']) ? Object.keys(body['model_info']) : [];
}
