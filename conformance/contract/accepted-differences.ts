/** An intended difference between LiteLLM's own OpenAPI document and the contract. The check fails if it no longer occurs. */
export interface AcceptedDifference {
  /** The message of the check. A leading `*` matches any operation, a trailing `…` matches any text. */
  readonly pattern: string;
  readonly reason: string;
}

export const ACCEPTED_DIFFERENCES: readonly AcceptedDifference[] = [
  {
    pattern: 'addNewModelModelNewPost body: model_info is required upstream',
    reason: 'The proxy generates it if the client omits it (transcript create-no-model-info).',
  },
  {
    pattern: 'addNewModelModelNewPost body.model_info: type is object upstream, null | object here',
    reason: 'The proxy treats null like a missing field (transcript create-no-model-info).',
  },
  {
    pattern: '* body.model_info: id is required upstream',
    reason: 'The proxy generates it if the client omits it (transcripts create-generated-id, patch-info).',
  },
  {
    pattern: '* body.model_info.access_windows[].start: format="time" is missing',
    reason: 'The proxy accepts and returns times without an offset, which the format does not allow.',
  },
  {
    pattern: '* body.model_info.access_windows[].end: format="time" is missing',
    reason: 'The proxy accepts and returns times without an offset, which the format does not allow.',
  },
  {
    pattern: '* body.litellm_params.mock_response.choices[].logprobs.content[]: top_logprobs is required upstream',
    reason: 'Newer releases do not require it.',
  },
  {
    pattern: 'modelListModelsGet query return_wildcard_routes: default=false is not upstream',
    reason: 'In newer releases the default is a setting of the proxy, which is false by default.',
  },
  {
    pattern: 'modelListV1ModelsGet query return_wildcard_routes: default=false is not upstream',
    reason: 'In newer releases the default is a setting of the proxy, which is false by default.',
  },
  {
    pattern: '* query fallback_type: …',
    reason: 'The proxy rejects any other string, including an empty one (transcript list-flags).',
  },
  {
    pattern: '* query scope: …',
    reason: 'The proxy rejects any other string, including an empty one (transcript list-flags).',
  },
  {
    pattern: 'updateModelModelUpdatePost body: litellm_params is not required upstream',
    reason: 'The proxy rejects a body without it (transcript update-missing-parts).',
  },
  {
    pattern: 'updateModelModelUpdatePost body: model_info is not required upstream',
    reason: 'The proxy rejects a body without it (transcript update-missing-parts).',
  },
  {
    pattern: 'updateModelModelUpdatePost body.litellm_params: type is null | object upstream, object here',
    reason: 'The proxy treats null like a missing field and rejects it (transcript update-missing-parts).',
  },
  {
    pattern: 'updateModelModelUpdatePost body.model_info: type is null | object upstream, object here',
    reason: 'The proxy treats null like a missing field and rejects it (transcript update-missing-parts).',
  },
  {
    pattern: '* body.litellm_params.timeout: …',
    reason:
      'Newer releases declare a timeout for each phase but return a 500 for it; older releases return a 422 (transcript create-timeout-phases).',
  },
  {
    pattern: '* body.litellm_params.timeout.…',
    reason: 'The contract does not declare timeouts by phase: see above.',
  },
  {
    pattern: '* path model_id: pattern=…',
    reason: 'The route does not match any other id (transcript ids-odd).',
  },
  {
    pattern: '* body.model_info.id: minLength=1 is not upstream',
    reason: 'The proxy accepts an empty id, but no path then leads to the deployment.',
  },
  {
    pattern: '* body.litellm_params.litellm_credential_name: minLength=1 is not upstream',
    reason: 'Newer releases reject an empty name.',
  },
  {
    pattern: '* body.litellm_params.daily_reset_time: pattern=…',
    reason: 'The proxy rejects any other format.',
  },
  {
    pattern: '* body.litellm_params.provider_affinity_header: pattern=…',
    reason: 'The proxy rejects a string that is not a header name.',
  },
  {
    pattern: '* body.model_info.access_groups is not upstream',
    reason: 'The proxy reads it, and fails if it is not a list of strings (transcript access-groups-odd).',
  },
  {
    pattern: '* body.model_info.access_windows[]…',
    reason: 'The proxy rejects other times and an empty team (transcript refused-well-formed).',
  },
  {
    pattern: 'model_list_models_get header anthropic-version is not upstream',
    reason: 'Newer releases return another list format for this header, but do not document it.',
  },
  {
    pattern: 'model_list_v1_models_get header anthropic-version is not upstream',
    reason: 'Newer releases return another list format for this header, but do not document it.',
  },
];

/** Whether a message of the check is an accepted difference. */
export function isAccepted(message: string): boolean {
  return ACCEPTED_DIFFERENCES.some((difference) => matches(difference, message));
}

/** Whether an accepted difference matches a message of the check. */
export function matches({ pattern }: AcceptedDifference, message: string): boolean {
  const anyOperation = pattern.startsWith('* ');
  if (anyOperation && !/^\w+ /.test(message)) return false;
  const [expected, actual] = anyOperation
    ? [pattern.slice(2), message.slice(message.indexOf(' ') + 1)]
    : [pattern, message];
  return expected.endsWith('…') ? actual.startsWith(expected.slice(0, -1)) : actual === expected;
}
