import type { QuirkName } from '@litellm-models/mock-server';
import type { Failure } from './failures.ts';

/** How a failure that a quirk causes is recognised, beyond the quirk's own profiles and operations. */
export type Sign = (failure: Failure) => boolean;

const refuses =
  (status: number, said: RegExp): Sign =>
  (failure) =>
    failure.check === 'positive_data_acceptance' && failure.status === status && said.test(failure.body);

const crashes =
  (said: RegExp): Sign =>
  (failure) =>
    failure.check === 'not_a_server_error' && failure.status === 500 && said.test(failure.body);

const either =
  (...signs: readonly Sign[]): Sign =>
  (failure) =>
    signs.some((sign) => sign(failure));

const UNHANDLED = /^Internal Server Error$|^\{"error":\{"message":"Internal server error"/;
const NOT_WRITTEN = /Failed to add model to db/;
const KEY_HEADERS = ['x-litellm-api-key', 'authorization', 'api-key', 'x-api-key', 'x-goog-api-key'];

/** The body as JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const bodyOf = ({ request }: Failure): unknown => parsed(request.body);

/** Numbers that JSON does not know, halves of characters, time-outs by phase. */
function isUnwritable({ request }: Failure): boolean {
  return /\bNaN\b|\bInfinity\b|\\ud[89a-f]|"timeout": ?\{/i.test(request.body);
}

/** The signs of the quirks that schemathesis can meet with a proxy's own key and settings; the others it cannot see. */
export const SIGNS: Readonly<Partial<Record<QuirkName, Sign>>> = {
  'missing-field-crashes': (failure) => crashes(UNHANDLED)(failure) && isObject(bodyOf(failure)),
  'body-not-an-object-crashes': (failure) => crashes(UNHANDLED)(failure) && !isObject(bodyOf(failure)),
  'unwritable-value-crashes': (failure) => crashes(NOT_WRITTEN)(failure) && isUnwritable(failure),
  'taken-id-is-a-500': (failure) => {
    const body = bodyOf(failure);
    const info = isObject(body) ? body['model_info'] : undefined;
    return crashes(NOT_WRITTEN)(failure) && isObject(info) && typeof info['id'] === 'string';
  },
  'unservable-is-stored': crashes(/was saved to the database, but/),
  'sealed-text-is-checked': either(
    crashes(/validation error for Deployment/),
    refuses(400, /validation error for Deployment/),
  ),
  'unknown-id-is-a-400': refuses(400, /Model id = .* not found|Model with id=.* not found in db|model not found/s),
  'config-model-is-a-400': refuses(400, /Can't edit model\. Model in config|Cannot edit config-based model/),
  'unknown-team-is-a-400': refuses(400, /Team id=.* does not exist in db/s),
  'unknown-team-crashes': (failure) => crashes(UNHANDLED)(failure) && /[?&]team_id=/.test(failure.request.url),
  'unknown-name-is-a-400': either(
    refuses(400, /Credential '.*' not found|No credential named/s),
    refuses(422, /unknown IANA timezone/),
  ),
  'contradiction-is-malformed': either(
    refuses(
      400,
      /does not start with 'auto_router\/'|the 'auto_router\/' prefix|selects the \w+ router, which requires/,
    ),
    refuses(422, /Cannot set and remove the same|start and end must differ/),
  ),
  'disabled-feature-is-a-400': either(
    refuses(400, /PTU cost attribution is disabled/),
    refuses(422, /Value error, (?:ptu|cost_per_ptu)_/),
  ),
  'access-groups-crash-reads': crashes(UNHANDLED),
  'empty-key-is-passed-over': ({ check, status, request }) =>
    check === 'ignored_auth' && status === 200 && KEY_HEADERS.some((name) => request.headers[name] === ''),
  'values-are-taken-loosely': ({ check, status }) =>
    // What was taken is shown again.
    status === 200 && (check === 'negative_data_rejection' || check === 'response_schema_conformance'),
};
