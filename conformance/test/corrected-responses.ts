import type { QuirkName } from '@litellm-models/mock-server';
import type { Json } from '../player/index.ts';

/** The response of a proxy without the bug to one step of the quirk's transcript. */
export interface CorrectedResponse {
  readonly step: number;
  readonly status: number;
  /** A subset of the JSON body. */
  readonly body?: object;
  /** A substring of the body. */
  readonly includes?: string;
  /** A string that the body must not contain. */
  readonly without?: string;
  /** Only for releases in whose transcript the step has this status, because the others do not have this part of the bug. */
  readonly ifRecorded?: number;
}

const row = (id: string, more: object): object => ({ data: [{ ...more, model_info: { id } }] });
const errorResponse = (step: number, status: number, message: Json): CorrectedResponse => ({
  step,
  status,
  body: { error: { message } },
});

/**
 * For each quirk, the responses that the mock must return with `quirks: 'off'`; none for a quirk that is not corrected. A quirk without an
 * entry is a type error.
 */
export const CORRECTED_RESPONSES: Readonly<Record<QuirkName, readonly CorrectedResponse[]>> = {
  'missing-field-crashes': [
    { step: 1, status: 422, body: { detail: [{ loc: ['body', 'litellm_params'] }] } },
    { step: 2, status: 422, body: { detail: [{ loc: ['body', 'model_name'] }] } },
    { step: 3, status: 422, body: { detail: [{ loc: ['body', 'litellm_params', 'model'] }] } },
  ],
  'body-not-an-object-crashes': [
    { step: 5, status: 422, body: { detail: [{ loc: ['body'] }] } },
    { step: 8, status: 422, body: { detail: [{ loc: ['body'] }] } },
  ],
  'duplicate-id-is-a-500': [
    { ...errorResponse(1, 409, 'Model id=dup is taken') },
    { step: 2, status: 200, body: row('dup', {}) },
  ],
  'unservable-model-is-stored': [
    { step: 0, status: 404, without: 'saved' },
    { step: 2, status: 404 },
    { step: 3, status: 404 },
  ],
  'patch-drops-config-models': [
    { step: 2, status: 200, includes: '"gpt-4o"' },
    { step: 5, status: 200, includes: '"gpt-4o"' },
  ],
  'patch-replaces-info-id': [{ step: 1, status: 200, body: { model_info: { id: 'p1', owner: 'you' } } }],
  'patch-fails-on-access-windows': [
    { step: 1, status: 200, body: { model_id: 'w1' } },
    { step: 2, status: 200, body: { model_id: 'w1', litellm_params: { rpm: 1 } } },
  ],
  'update-waits-for-reload': [{ step: 2, status: 200, body: row('p1', { litellm_params: { tpm: 99, rpm: 10 } }) }],
  'update-drops-extras': [
    { step: 4, status: 200, body: row('p1', { litellm_params: { my_extra: 'kept?', use_in_pass_through: true } }) },
  ],
  'update-returns-null': [{ step: 2, status: 403, body: { error: { code: '403' } } }],
  'update-ignores-name': [
    { step: 1, status: 200, body: { model_name: 'q' } },
    { step: 4, status: 200, body: row('p1', { model_name: 'q' }) },
  ],
  'update-ignores-info': [{ step: 1, status: 200, body: { model_info: { id: 'p1', owner: 'you' } } }],
  'viewer-reaches-patch': [{ step: 0, status: 403 }],
  'unserializable-value-crashes': [{ step: 0, status: 422 }],
  'encrypted-value-is-validated': [],
  'unknown-id-is-a-400': [
    { step: 0, status: 404, body: { detail: { error: 'Model id = nope not found on litellm proxy' } } },
    { step: 1, status: 404 },
  ],
  'config-model-is-a-400': [{ step: 0, status: 409, body: { error: { code: '409' } }, without: 'not found' }],
  'unknown-team-is-a-400': [errorResponse(1, 404, 'Team id=nope does not exist in db')],
  'unknown-team-crashes': [
    {
      step: 1,
      status: 404,
      body: { detail: { error: "Team doesn't exist in db. Team=nope. Create team via `/team/new` call." } },
    },
  ],
  'unknown-reference-is-a-400': [
    errorResponse(4, 404, "Credential 'nope' not found. Create it via /credentials before attaching it to a model."),
    { step: 5, status: 404, body: { detail: 'The time zone Europe/Nowhere does not exist' } },
  ],
  'conflict-is-a-400': [
    { step: 6, status: 409, body: { detail: 'An access window must not end when it starts' } },
    { step: 7, status: 409, body: { error: { code: '409' } } },
    { step: 8, status: 409, ifRecorded: 422, body: { detail: 'litellm_params both sets and removes rpm' } },
    { step: 9, status: 409, body: { error: { code: '409' } } },
  ],
  'disabled-feature-is-a-400': [
    { step: 1, status: 403, body: { error: { code: '403' } } },
    { step: 2, status: 403 },
  ],
  'forbidden-field-is-a-401': [{ step: 3, status: 403, body: { error: { code: '403' } }, without: 'Authentication' }],
  'not-stored-is-a-500': [
    { step: 1, status: 403, body: { error: { code: '403' } } },
    { step: 3, status: 403 },
  ],
  'message-is-a-python-dict': [errorResponse(3, 404, 'Model with id=x not found in db')],
  'every-error-is-an-auth-error': [
    { step: 5, status: 404, body: { error: { type: 'invalid_request_error', message: 'model not found' } } },
    { step: 6, status: 409, body: { error: { type: 'invalid_request_error' } } },
  ],
  'null-is-the-string-none': [{ step: 0, status: 401, body: { error: { param: null } } }],
  'empty-key-header-is-ignored': [
    { step: 0, status: 401 },
    { step: 1, status: 401 },
    { step: 2, status: 200 },
    { step: 4, status: 401 },
  ],
  'sent-hash-admits-key': [
    { step: 0, status: 401 },
    { step: 1, status: 401 },
    { step: 2, status: 401 },
  ],
  'input-is-coerced': [
    { step: 1, status: 422, body: { detail: [{ loc: ['body', 'litellm_params', 'rpm'] }] } },
    { step: 6, status: 422, body: { detail: [{ loc: ['body', 'litellm_params', 'use_in_pass_through'] }] } },
  ],
  'limits-crash-reads': [
    { step: 0, status: 200, includes: '"half"' },
    { step: 1, status: 200, includes: '"half"' },
  ],
  'access-groups-crash-reads': [
    { step: 0, status: 422, body: { detail: [{ loc: ['body', 'model_info', 'access_groups'] }] } },
    { step: 1, status: 200 },
    { step: 4, status: 200 },
    { step: 5, status: 200 },
    { step: 9, status: 422 },
  ],
  'attribute-names-are-not-encrypted': [],
  'secrets-are-shown': [{ step: 1, status: 200, without: 'pppppppppp' }],
};
