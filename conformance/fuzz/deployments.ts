import type { Json } from '../player/transcript.ts';
import type { Shape } from './fields.ts';
import { extra, type Mood, text, valueFor } from './values.ts';
import { freshId, groupName, OUTSIDE, providerModel, type World, wildcard } from './world.ts';

export type JsonObject = { [key: string]: Json };

/** Fields that say most about behaviour, asked for more often than the hundreds of others. */
const TELLING = [
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

const EXTRAS = [
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

const INFO_EXTRAS = [
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

function fieldOf(world: World, shapes: Readonly<Record<string, Shape>>, mood: Mood): [string, Json] {
  const { random } = world;
  const telling = TELLING.filter((name) => Object.hasOwn(shapes, name));
  const name = telling.length > 0 && random.chance(0.7) ? random.pick(telling) : random.pick(Object.keys(shapes));
  return [name, valueFor(random, shapes[name] ?? {}, mood)];
}

const SENSIBLE: Readonly<Record<string, (world: World) => Json>> = {
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
    random.chance(0.7) ? 'openai' : random.pick(providers.filter((name) => !OUTSIDE.test(name))),
  budget_duration: ({ random }) => random.pick(['30d', '1h', 'x']),
  organization: ({ random }) => random.pick<Json>(['org-1', 'org-2']),
};

/** The parameters of a deployment. */
export function params(
  world: World,
  options: { model?: string | undefined; mood?: Mood; model_chance?: number } = {},
): JsonObject {
  const { random, fields } = world;
  const result: JsonObject = {};
  for (let n = random.int(0, 4); n > 0; n -= 1) {
    const [name, value] = fieldOf(world, fields.params, 'valid');
    result[name] = SENSIBLE[name]?.(world) ?? value;
  }
  if (options.mood !== undefined && options.mood !== 'valid') {
    const [name, value] = fieldOf(world, fields.params, options.mood);
    result[name] = value;
  }
  if (random.chance(0.3)) result[random.pick(EXTRAS)] = extra(random);
  if (random.chance(0.04)) result['mock_response'] = text(random);
  delete result['model'];
  if (random.chance(options.model_chance ?? 1)) result['model'] = options.model ?? providerModel(world);
  return result;
}

/** The `model_info` of a deployment; the id aside. */
export function info(world: World, mood: Mood = 'valid'): JsonObject {
  const { random, fields, accessGroups, teams } = world;
  const result: JsonObject = {};
  const shapes = Object.fromEntries(Object.entries(fields.info).filter(([name]) => name !== 'id'));
  for (let n = random.int(0, 2); n > 0; n -= 1) {
    const [name, value] = fieldOf(world, shapes, 'valid');
    result[name] =
      name === 'team_id' && teams.length > 0
        ? random.pick(teams)
        : name === 'base_model'
          ? providerModel(world)
          : value;
  }
  if (mood !== 'valid') {
    const [name, value] = fieldOf(world, shapes, mood);
    result[name] = value;
  }
  if (random.chance(0.25)) result['access_groups'] = random.some(accessGroups, 0, 2);
  if (random.chance(0.2)) result['base_model'] = providerModel(world);
  if (random.chance(0.3)) result[random.pick(INFO_EXTRAS)] = extra(random);
  if (teams.length > 0 && random.chance(0.1)) result['team_id'] = random.pick(teams);
  if (random.chance(0.2)) result['mode'] = random.pick(['chat', 'embedding', 'image_generation', 'nonsense']);
  return result;
}

/** A name and the model behind it: a wildcard stands for itself or for another. */
export function named(world: World): { name: string; model: string } {
  const { random } = world;
  return random.weighted([
    [8, () => ({ name: groupName(world), model: providerModel(world) })],
    [1, () => ({ name: providerModel(world), model: providerModel(world) })],
    [1.5, () => same(wildcard(world))],
    [0.4, () => ({ name: wildcard(world), model: wildcard(world) })],
    [0.3, () => ({ name: groupName(world), model: wildcard(world) })],
    [0.2, () => ({ name: text(random), model: text(random) })],
  ]);
}

const same = (name: string): { name: string; model: string } => ({ name, model: name });

/** One entry of a `model_list`: what a proxy starts with, so nothing that it would refuse. */
export function configEntry(world: World): JsonObject {
  const { random } = world;
  const { name, model } = named(world);
  const model_info = {
    ...(random.chance(0.65) ? { id: freshId(world) } : {}),
    ...(random.chance(0.5) ? configInfo(world) : {}),
  };
  const litellm_params = {
    model,
    ...Object.fromEntries(Object.entries(params(world, { model_chance: 0 })).filter(([key]) => key !== 'model_info')),
  };
  return {
    model_name: name,
    litellm_params,
    ...(Object.keys(model_info).length > 0 || random.chance(0.1) ? { model_info } : {}),
  };
}

function configInfo(world: World): JsonObject {
  const { created_at: _, updated_at: __, ...rest } = info(world);
  return rest;
}
