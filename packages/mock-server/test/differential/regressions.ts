import type { Case } from './oracle.ts';

/** Bodies by operation: for each rule, and for each bug that the mock once had. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  addNewModelModelNewPost: [
    ...[
      '{}',
      'null',
      '[]',
      '5',
      '"x"',
      '[1, 2]',
      '{"model_name":"x"}',
      '{"litellm_params":{"model":"a"}}',
      '{"self":1}',
      '',
      '{',
    ],
    '{"model_name":null,"litellm_params":{"model":"a"}}',
    '{"model_name":"x","litellm_params":null}',
    '{"model_name":"x","litellm_params":{}}',
    '{"model_name":"x","litellm_params":"a","model_info":"b"}',
    '{"model_name":"x","litellm_params":{"model":"a","tpm":1.5,"rpm":" 1_000.0 ","timeout":[],"max_retries":"x"}}',
    '{"model_name":"x","litellm_params":{"model":5,"timeout":"5","stream_timeout":5,"max_budget":"inf"}}',
    '{"model_name":"x","litellm_params":{"model":"a","self":1,"params":{},"__class__":2,"__proto__":{"a":1}}}',
    '{"model_name":"x","litellm_params":{"model":"a","max_retries":" 5 "},"model_info":{"id":true}}',
    '{"model_name":"x","litellm_params":{"model":"a","timeout":{"connect":1,"read":2}}}',
    '{"model_name":"x","litellm_params":{"model":"a","timeout":{"connect":1,"read":2.5,"write":null,"pool":"3"}}}',
    '{"model_name":"x","litellm_params":{"model":"a","vertex_credentials":{"a":1},"mock_response":"hi","x":NaN}}',
    '{"model_name":"x","litellm_params":{"model":"a","mock_response":{"choices":[{"message":{"content":"hi"},"finish_reason":"end_turn"}]}}}',
    '{"model_name":"x","litellm_params":{"model":"a","mock_response":{"choices":[{"message":{"tool_calls":[{}]}}]}}}',
    '{"model_name":"x","litellm_params":{"model":"a","mock_response":{"choices":["x"]},"drop_params":" yes "}}',
    '{"model_name":"x","litellm_params":{"model":"a","drop_params":5,"provider_affinity_header":"Cookie","daily_reset_time":"25:00"}}',
    '{"model_name":"x","litellm_params":{"model":"a","configurable_clientside_auth_params":["a",{"api_base":5},1]}}',
    '{"model_name":"x","litellm_params":{"model":"a","aws_session_tags":"ab","timeout_by_service_tier":{"a":"1","b":"x"}}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"id":5,"tier":"gold","updated_at":"yesterday","db_model":"maybe"}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"created_at":20000000000.5,"updated_at":-1.25}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"created_at":"18446744073709551617","updated_at":".5"}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"created_at":"2024-01-02","updated_at":"2024-01-02T03:04:05+05:30"}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"created_at":"0000-01-01T00:00","updated_at":true}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"id":"\\ud800","tier":"\\ud800","\\ud800":1}}',
    '{"model_name":"x","litellm_params":{"model":"a","x":NaN},"model_info":{"tier":1}}',
    '{"model_name":"x","litellm_params":{"model":"a","input_cost_per_token":"1e-6"},"model_info":{"_sa_x":1,"tier":{"_sa_y":1,"z":2}}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"ptu_count":0}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"cost_per_ptu_per_hour":NaN}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"ptu_effective_from":2,"ptu_effective_to":1}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"ptu_shares":{"a":1.0,"b":"1","c":true},"max_embedding_batch_size":0}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"access_windows":[{"start":"08:00","end":"08:00","timezone":"UTC","team_ids":["t"]}]}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"access_windows":[{"start":"08:00Z","end":86400,"timezone":"\\ud800","team_ids":[""]}]}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"model_info":{"access_windows":[{"start":"8","end":"9:00","timezone":"utc","team_ids":[1],"z":1}]}}',
    '{"model_name":"x","litellm_params":{"model":"a"},"blocked":"x","extra":[1.0,1e400]}',
    '{"model_name":"x","litellm_params":{"model":"a","rpm":99999999999999999999,"tpm":"9223372036854775808","max_budget":-0}}',
  ],
  updateModelModelUpdatePost: [
    ...[
      '{}',
      'null',
      '[]',
      '{"litellm_params":{}}',
      '{"litellm_params":[],"model_info":5,"model_name":{}}',
      '{"model_info":{}}',
    ],
    '{"litellm_params":{"max_retries":"x"},"model_info":{"id":[]}}',
    '{"litellm_params":{"max_retries":"\\u001c5","model":null},"unknown":1}',
    '{"litellm_params":{"use_in_pass_through":"on","use_litellm_proxy":1.0,"merge_reasoning_content_in_choices":2}}',
  ],
  patchModelModelModelIdUpdatePatch: [
    ...[
      '{}',
      '{"litellm_params_to_remove":["model"]}',
      '{"litellm_params_to_remove":["","a"]}',
      '{"litellm_params_to_remove":"a"}',
    ],
    '{"litellm_params":{"rpm":1,"tpm":2,"a":3},"litellm_params_to_remove":["tpm","rpm","b"]}',
    '{"litellm_params":null,"litellm_params_to_remove":["rpm","rpm"]}',
  ],
  deleteModelModelDeletePost: [
    '{}',
    'null',
    '{"id":5}',
    '{"id":null}',
    '{"id":"x","extra":1}',
    '[]',
    '{"id":"\\ud83d\\ude00"}',
  ],
};

const MODELS: readonly (readonly [string, string])[] = [
  [
    'Deployment',
    '{"model_name":"x","litellm_params":{"model":"a","input_cost_per_token":1},"model_info":{"db_model":"no-"}}',
  ],
  ['Deployment', '{"model_name":"x","litellm_params":{"model":"a","input_cost_per_token":1},"model_info":{"id":"i"}}'],
  ['LiteLLM_Params', `{"model":"a","rpm":{"${'é'.repeat(30)}":1}}`],
  ['LiteLLM_Params', '{"model":"a","max_retries":"x"}'],
  ['LiteLLM_Params', '{}'],
  ['ModelGroupInfo', '{"model_group":"g","providers":["p"],"mode":5,"supports_vision":null,"tpm":"x"}'],
];

const JSON_DOCUMENTS: readonly string[] = [
  ...[
    '[1,]',
    '{"a":1,}',
    '{"a" 1}',
    '"a',
    '"\\x"',
    '"\\u12"',
    '01',
    '-',
    'tru',
    '1.',
    '{"é😀": nul}',
    '"a\nb"',
    '[1 2]',
    '{"a":1 "b"}',
  ],
  ...[
    '[1.0,1e16,1e-5,-0.0,-0,12345678901234567890,NaN,1E400]',
    '{"a":1,"a":2.0}',
    '"\\ud800"',
    '"it\'s \\u00a0"',
    '{} x',
    '  ',
  ],
];

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** The cases whose results are recorded from the real models, and compared with the mock without Python. */
export const REGRESSIONS: readonly Case[] = [
  ...Object.entries(BODIES).flatMap(([op, bodies]) =>
    bodies.map((text) => ({ op, body: base64(text), type: 'application/json' })),
  ),
  ...[
    'text/plain',
    null,
    'application/vnd.api+json',
    'APPLICATION/JSON ; x',
    'application/x-www-form-urlencoded',
    '',
    'a/b/c',
  ].map((type) => ({
    op: 'deleteModelModelDeletePost',
    body: base64('{"id":"é"}'),
    type,
  })),
  { op: 'deleteModelModelDeletePost', body: '/w==', type: 'application/json' },
  { op: 'deleteModelModelDeletePost', body: '/w==', type: 'text/plain' },
  ...[
    '',
    'return_wildcard_routes=yes&x=1',
    'return_wildcard_routes=',
    'return_wildcard_routes=2&healthy_only=x',
    'team_id=a+b%2F&team_id=%E4%BD%A0',
  ].map((query) => ({ op: 'modelListModelsGet', query })),
  { op: 'modelInfoV1ModelInfoGet', query: 'litellm_model_id=' },
  ...MODELS.flatMap(([model, values]): Case[] => [
    { model, values },
    ...(model === 'Deployment' ? [{ model, values, params: 'instance' } as const] : []),
  ]),
  ...JSON_DOCUMENTS.map((text) => ({ json: base64(text) })),
];
