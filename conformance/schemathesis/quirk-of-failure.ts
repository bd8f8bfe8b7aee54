import { QUIRKS, type QuirkName } from '@litellm-models/mock-server';
import { modelManagement, operationsOf } from '../contract/document.ts';
import type { Failure } from './failures.ts';

/** Whether a quirk causes a failure, given that the failure is in a release and an operation that have the quirk. */
type Matcher = (failure: Failure) => boolean;

/** The proxy rejects a request that the contract allows. */
const rejects =
  (status: number, message: RegExp): Matcher =>
  (failure) =>
    failure.check === 'positive_data_acceptance' && failure.status === status && message.test(failure.body);

/** The proxy returns a 500. */
const crashes =
  (message: RegExp): Matcher =>
  (failure) =>
    failure.check === 'not_a_server_error' && failure.status === 500 && message.test(failure.body);

const any =
  (...matchers: readonly Matcher[]): Matcher =>
  (failure) =>
    matchers.some((matches) => matches(failure));

const UNHANDLED = /^Internal Server Error$|^\{"error":\{"message":"Internal server error"/;
const NOT_STORED = /Failed to add model to db/;
const KEY_HEADERS = ['x-litellm-api-key', 'authorization', 'api-key', 'x-api-key', 'x-goog-api-key'];

/** Parses JSON, or returns `undefined` if the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const requestBody = ({ request }: Failure): unknown => parseJson(request.body);

/** Whether the request body contains what the proxy cannot store: NaN or Infinity, lone surrogates, timeouts by phase. */
function isUnwritable({ request }: Failure): boolean {
  return /\bNaN\b|\bInfinity\b|\\ud[89a-f]|"timeout": ?\{/i.test(request.body);
}

/** Matchers of the quirks that schemathesis can find with the master key and the default settings. */
const MATCHERS: Readonly<Partial<Record<QuirkName, Matcher>>> = {
  'missing-field-crashes': (failure) => crashes(UNHANDLED)(failure) && isObject(requestBody(failure)),
  'body-not-an-object-crashes': (failure) => crashes(UNHANDLED)(failure) && !isObject(requestBody(failure)),
  'unserializable-value-crashes': (failure) => crashes(NOT_STORED)(failure) && isUnwritable(failure),
  'duplicate-id-is-a-500': (failure) => {
    const body = requestBody(failure);
    const info = isObject(body) ? body['model_info'] : undefined;
    return crashes(NOT_STORED)(failure) && isObject(info) && typeof info['id'] === 'string';
  },
  'unservable-model-is-stored': crashes(/was saved to the database, but/),
  'encrypted-value-is-validated': any(
    crashes(/validation error for Deployment/),
    rejects(400, /validation error for Deployment/),
  ),
  'unknown-id-is-a-400': rejects(400, /Model id = .* not found|Model with id=.* not found in db|model not found/s),
  'config-model-is-a-400': rejects(400, /Can't edit model\. Model in config|Cannot edit config-based model/),
  'unknown-team-is-a-400': rejects(400, /Team id=.* does not exist in db/s),
  'unknown-team-crashes': (failure) => crashes(UNHANDLED)(failure) && /[?&]team_id=/.test(failure.request.url),
  'unknown-reference-is-a-400': any(
    rejects(400, /Credential '.*' not found|No credential named/s),
    rejects(422, /unknown IANA timezone/),
  ),
  'conflict-is-a-400': any(
    rejects(
      400,
      /does not start with 'auto_router\/'|the 'auto_router\/' prefix|selects the \w+ router, which requires/,
    ),
    rejects(422, /Cannot set and remove the same|start and end must differ/),
  ),
  'disabled-feature-is-a-400': any(
    rejects(400, /PTU cost attribution is disabled/),
    rejects(422, /Value error, (?:ptu|cost_per_ptu)_/),
  ),
  'access-groups-crash-reads': crashes(UNHANDLED),
  'empty-key-header-is-ignored': ({ check, status, request }) =>
    check === 'ignored_auth' && status === 200 && KEY_HEADERS.some((name) => request.headers[name] === ''),
  'input-is-coerced': ({ check, status }) =>
    // The proxy accepts a value of another type, and later returns it.
    status === 200 && (check === 'negative_data_rejection' || check === 'response_schema_conformance'),
};

const operationIds = new Map(
  operationsOf(modelManagement).map(({ method, path, operation }) => [`${method} ${path}`, operation.operationId]),
);

/** Returns the row of the quirks table that causes a failure, or `undefined` if none does. */
export function quirkOfFailure(failure: Failure, release: string): QuirkName | undefined {
  const operationId = operationIds.get(failure.operation);
  return QUIRKS.find(
    ({ name, profiles, operations }) =>
      profiles.some((profile) => profile === release) &&
      operations.some((operation) => operation === operationId) &&
      MATCHERS[name]?.(failure) === true,
  )?.name;
}
