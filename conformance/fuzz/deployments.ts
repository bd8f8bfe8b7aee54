import type { Json } from '../player/transcript.ts';
import type { GeneratorContext } from './context.ts';
import type { FieldSchema } from './fields.ts';
import { groupName, newId, PROVIDERS_WITH_SIDE_EFFECTS, providerModel, wildcard } from './names.ts';
import { anyValue, randomString, type Validity, valueFor } from './values.ts';

export type JsonObject = { [key: string]: Json };

/** Fields that affect the proxy's behavior most. They are generated more often than the hundreds of others. */
const IMPORTANT_FIELDS = [
  'api_key',
  'api_base',
  'api_version',
  'rpm',
  'tpm',
  'timeout',
  'stream_timeout',
  'max_retries',
  'organization',
  'custom_llm_provider',
  'input_cost_per_token',
  'output_cost_per_token',
  'input_cost_per_second',
  'output_cost_per_second',
  'aws_access_key_id',
  'aws_secret_access_key',
  'aws_region_name',
  'vertex_project',
  'vertex_location',
  'vertex_credentials',
  'region_name',
  'tags',
  'use_in_pass_through',
  'use_litellm_proxy',
  'max_budget',
  'budget_duration',
  'max_file_size_mb',
  'model_info',
  'litellm_credential_name',
  'litellm_trace_id',
  'merge_reasoning_content_in_choices',
  'configurable_clientside_auth_params',
  'cache_read_input_token_cost',
  'drop_params',
  'itpm',
  'otpm',
  'blocked',
] as const;

/** Parameters that the release does not declare. */
const UNDECLARED_PARAMS = [
  'my_extra',
  'extra_headers',
  'temperature',
  'max_tokens',
  'x-y',
  'password',
  'my_secret_token',
  'client_secret_x',
  'ünï',
  'api_keys',
  'model_name',
  'supports_vision',
  'id',
  'weight',
  'order',
  'cooldown_time',
  'num_retries',
  'thinking',
  'allowed_openai_params',
  'input_cost_per_token_batches',
  '_note',
  'copy',
  'schema',
  'model_extra',
  '',
  'token',
] as const;

/** Fields of `model_info` that the release does not declare. */
const UNDECLARED_INFO = [
  'mode',
  'owner',
  'max_tokens',
  'max_input_tokens',
  'max_output_tokens',
  'input_cost_per_token',
  'output_cost_per_token',
  'supports_vision',
  'supports_function_calling',
  'supports_reasoning',
  'litellm_provider',
  'key',
  'access_groups',
  'health_check_model',
  'ünï',
  'description',
  'rpm',
  'tpm',
  'supported_openai_params',
  'created_at',
  'direct_access',
  'input_cost_per_second',
  'output_vector_size',
  'model_name',
  'ids',
  'version',
  '_note',
  'json',
  'schema',
  'team_public_model_name',
] as const;

function randomField(
  { random }: GeneratorContext,
  schemas: Readonly<Record<string, FieldSchema>>,
  validity: Validity,
): [string, Json] {
  const important = IMPORTANT_FIELDS.filter((name) => Object.hasOwn(schemas, name));
  const name = important.length > 0 && random.chance(0.7) ? random.pick(important) : random.pick(Object.keys(schemas));
  return [name, valueFor(random, schemas[name] ?? {}, validity)];
}

/** Parameters whose values mean something, so that random strings would hardly ever be useful. */
const MEANINGFUL_VALUES: Readonly<Record<string, (context: GeneratorContext) => Json>> = {
  api_key: ({ random }) =>
    random.pick([
      'sk-abc123456789',
      'k',
      '',
      'short',
      'a-very-long-key-0123456789-0123456789',
      'os.environ/NOPE_NOT_SET',
    ]),
  api_base: ({ random }) =>
    random.pick([
      'https://x.example/',
      'https://api.openai.com/v1',
      'https://api.groq.com/openai/v1',
      'http://localhost:1/v1',
    ]),
  custom_llm_provider: ({ random, providers }) =>
    random.chance(0.7) ? 'openai' : random.pick(providers.filter((name) => !PROVIDERS_WITH_SIDE_EFFECTS.test(name))),
  budget_duration: ({ random }) => random.pick(['30d', '1h', 'x']),
  organization: ({ random }) => random.pick<Json>(['org-1', 'org-2']),
};

/**
 * Generates the `litellm_params` of a deployment.
 *
 * @param options `validity` of one of the fields (default: valid), `model`, and the chance that there is a model (default: 1)
 */
export function randomParams(
  context: GeneratorContext,
  options: { model?: string | undefined; validity?: Validity; modelChance?: number } = {},
): JsonObject {
  const { random, fields } = context;
  const result: JsonObject = {};
  for (let n = random.int(0, 4); n > 0; n -= 1) {
    const [name, value] = randomField(context, fields.params, 'valid');
    result[name] = MEANINGFUL_VALUES[name]?.(context) ?? value;
  }
  if (options.validity !== undefined && options.validity !== 'valid') {
    const [name, value] = randomField(context, fields.params, options.validity);
    result[name] = value;
  }
  if (random.chance(0.3)) result[random.pick(UNDECLARED_PARAMS)] = anyValue(random);
  if (random.chance(0.04)) result['mock_response'] = randomString(random);
  delete result['model'];
  if (random.chance(options.modelChance ?? 1)) result['model'] = options.model ?? providerModel(context);
  return result;
}

/** Generates the `model_info` of a deployment, without an id. */
export function randomModelInfo(context: GeneratorContext, validity: Validity = 'valid'): JsonObject {
  const { random, fields, accessGroups, teams } = context;
  const result: JsonObject = {};
  const schemas = Object.fromEntries(Object.entries(fields.info).filter(([name]) => name !== 'id'));
  for (let n = random.int(0, 2); n > 0; n -= 1) {
    const [name, value] = randomField(context, schemas, 'valid');
    result[name] =
      name === 'team_id' && teams.length > 0
        ? random.pick(teams)
        : name === 'base_model'
          ? providerModel(context)
          : value;
  }
  if (validity !== 'valid') {
    const [name, value] = randomField(context, schemas, validity);
    result[name] = value;
  }
  if (random.chance(0.25)) result['access_groups'] = random.some(accessGroups, 0, 2);
  if (random.chance(0.2)) result['base_model'] = providerModel(context);
  if (random.chance(0.3)) result[random.pick(UNDECLARED_INFO)] = anyValue(random);
  if (teams.length > 0 && random.chance(0.1)) result['team_id'] = random.pick(teams);
  if (random.chance(0.2)) result['mode'] = random.pick(['chat', 'embedding', 'image_generation', 'nonsense']);
  return result;
}

/** Generates a `model_name` and a `litellm_params.model`. Some of them are wildcards. */
export function nameAndModel(context: GeneratorContext): { name: string; model: string } {
  const { random } = context;
  return random.weighted([
    [8, () => ({ name: groupName(context), model: providerModel(context) })],
    [1, () => ({ name: providerModel(context), model: providerModel(context) })],
    [1.5, () => sameNameAndModel(wildcard(context))],
    [0.4, () => ({ name: wildcard(context), model: wildcard(context) })],
    [0.3, () => ({ name: groupName(context), model: wildcard(context) })],
    [0.2, () => ({ name: randomString(random), model: randomString(random) })],
  ]);
}

const sameNameAndModel = (name: string): { name: string; model: string } => ({ name, model: name });

/** Generates one entry of a `model_list`, with valid values only, because the proxy does not start with others. */
export function configEntry(context: GeneratorContext): JsonObject {
  const { random } = context;
  const { name, model } = nameAndModel(context);
  const model_info = {
    ...(random.chance(0.65) ? { id: newId(context) } : {}),
    ...(random.chance(0.5) ? configInfo(context) : {}),
  };
  const litellm_params = {
    model,
    ...Object.fromEntries(
      Object.entries(randomParams(context, { modelChance: 0 })).filter(([key]) => key !== 'model_info'),
    ),
  };
  return {
    model_name: name,
    litellm_params,
    ...(Object.keys(model_info).length > 0 || random.chance(0.1) ? { model_info } : {}),
  };
}

function configInfo(context: GeneratorContext): JsonObject {
  const { created_at: _, updated_at: __, ...rest } = randomModelInfo(context);
  return rest;
}
