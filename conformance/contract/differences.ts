/** A difference between upstream's document and ours that is meant, with its reason. One that no longer occurs fails the check. */
export interface Difference {
  /** As the check prints it; a leading `*` stands for any operation. */
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
  if (!difference.what.startsWith('* ')) return difference.what === what;
  return /^\w+ /.test(what) && what.slice(what.indexOf(' ') + 1) === difference.what.slice(2);
}
