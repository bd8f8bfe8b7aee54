/** A difference between upstream's document and ours that is meant, with its reason. One that no longer occurs fails the check. */
export interface Difference {
  /** As the check prints it; a leading `*` stands for any operation, an `…` at the end for whatever follows. */
  readonly what: string;
  readonly why: string;
}

export const differences: readonly Difference[] = [
  {
    what: 'addNewModelModelNewPost body: model_info is required upstream',
    why: 'The proxy makes one where it is left away (transcript create-no-model-info).',
  },
  {
    what: 'addNewModelModelNewPost body.model_info: type is object upstream, null | object here',
    why: 'The proxy takes null as it takes nothing (transcript create-no-model-info).',
  },
  {
    what: '* body.model_info: id is required upstream',
    why: 'The proxy makes one where it is left away (transcripts create-generated-id, patch-info).',
  },
  {
    what: '* body.model_info.access_windows[].start: format="time" is missing',
    why: 'The proxy takes and shows hours without an offset, which the format does not allow.',
  },
  {
    what: '* body.model_info.access_windows[].end: format="time" is missing',
    why: 'The proxy takes and shows hours without an offset, which the format does not allow.',
  },
  {
    what: '* body.litellm_params.mock_response.choices[].logprobs.content[]: top_logprobs is required upstream',
    why: '1.109 no longer requires it.',
  },
  {
    what: 'modelListModelsGet query return_wildcard_routes: default=false is not upstream',
    why: '1.109 takes its own setting where the parameter is not given; that setting is false unless the operator says otherwise.',
  },
  {
    what: 'modelListV1ModelsGet query return_wildcard_routes: default=false is not upstream',
    why: '1.109 takes its own setting where the parameter is not given; that setting is false unless the operator says otherwise.',
  },
  {
    what: '* query fallback_type: …',
    why: 'The proxy refuses any other text, an empty one too (transcript list-flags).',
  },
  {
    what: '* query scope: …',
    why: 'The proxy refuses any other text, an empty one too (transcript list-flags).',
  },
  {
    what: 'updateModelModelUpdatePost body: litellm_params is not required upstream',
    why: 'The proxy refuses a body without it (transcript update-missing-parts).',
  },
  {
    what: 'updateModelModelUpdatePost body: model_info is not required upstream',
    why: 'The proxy refuses a body without it (transcript update-missing-parts).',
  },
  {
    what: 'updateModelModelUpdatePost body.litellm_params: type is null | object upstream, object here',
    why: 'The proxy refuses null as it refuses nothing (transcript update-missing-parts).',
  },
  {
    what: 'updateModelModelUpdatePost body.model_info: type is null | object upstream, object here',
    why: 'The proxy refuses null as it refuses nothing (transcript update-missing-parts).',
  },
  {
    what: '* body.litellm_params.timeout: …',
    why: 'Time-outs by phase are declared since 1.109 but end in a 500; older releases answer 422 (transcript create-timeout-phases).',
  },
  {
    what: '* body.litellm_params.timeout.…',
    why: 'As above: of the phases the contract names none.',
  },
  {
    what: '* path model_id: pattern=…',
    why: 'Another id does not reach the route (transcript ids-odd).',
  },
  {
    what: '* body.model_info.id: minLength=1 is not upstream',
    why: 'The proxy takes it, and no address leads to the deployment.',
  },
  {
    what: '* body.litellm_params.litellm_credential_name: minLength=1 is not upstream',
    why: 'An empty name is refused (since 1.106).',
  },
  {
    what: '* body.litellm_params.daily_reset_time: pattern=…',
    why: 'The proxy refuses any other form.',
  },
  {
    what: '* body.litellm_params.provider_affinity_header: pattern=…',
    why: 'The proxy refuses what is no name of a header.',
  },
  {
    what: '* body.model_info.access_groups is not upstream',
    why: 'The proxy reads it, and stumbles over what is no list of texts (transcript access-groups-odd).',
  },
  {
    what: '* body.model_info.access_windows[]…',
    why: 'The proxy refuses other hours, and an empty team (transcript refused-well-formed).',
  },
  {
    what: 'model_list_models_get header anthropic-version is not upstream',
    why: 'The proxy looks at this header (since 1.106) and answers in another form; its document does not say so.',
  },
  {
    what: 'model_list_v1_models_get header anthropic-version is not upstream',
    why: 'The proxy looks at this header (since 1.106) and answers in another form; its document does not say so.',
  },
];

/** Whether a difference is listed. */
export function isListed(what: string): boolean {
  return differences.some((difference) => covers(difference, what));
}

/** Whether a listed difference stands for what the check found. */
export function covers(difference: Difference, what: string): boolean {
  const anywhere = difference.what.startsWith('* ');
  if (anywhere && !/^\w+ /.test(what)) return false;
  const [listed, found] = anywhere
    ? [difference.what.slice(2), what.slice(what.indexOf(' ') + 1)]
    : [difference.what, what];
  return listed.endsWith('…') ? found.startsWith(listed.slice(0, -1)) : found === listed;
}
