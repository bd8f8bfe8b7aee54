import type { Json } from '../player/transcript.ts';
import type { GeneratorContext } from './context.ts';
import type { JsonObject } from './deployments.ts';
import type { GeneratedRequest } from './generated-request.ts';
import { existingId, groupName, providerModel } from './names.ts';

/** A model name, an access group or a special name, as a request to authorize may contain it. */
function modelName(context: GeneratorContext): string {
  const { random, accessGroups } = context;
  return random.weighted<string>([
    [5, () => groupName(context)],
    [3, () => providerModel(context)],
    [1, () => existingId(context)],
    [1.5, () => random.pick([...accessGroups, 'nope', '', '*', 'all-proxy-models', 'all-team-models', 'x/y'])],
  ]);
}

/** Fields that the proxy's authentication checks in every request, whether the operation has them or not. */
function authFields(context: GeneratorContext): JsonObject {
  const { random } = context;
  const unusualValue = (): Json =>
    random.pick<Json>([5, 0, true, null, '', [], {}, { a: 1 }, 'x', ['user_id'], 'user_id']);
  return random.weighted<JsonObject>([
    [6, () => ({ model: modelName(context) })],
    [
      1,
      () => ({
        model: random.pick<Json>([
          `${modelName(context)}, ${modelName(context)}`,
          [modelName(context)],
          unusualValue(),
        ]),
      }),
    ],
    [1, () => ({ target_model_names: random.chance(0.7) ? modelName(context) : unusualValue() })],
    [
      1.5,
      () => ({
        fallbacks: random.pick<Json>([
          [modelName(context)],
          [{ model: modelName(context) }],
          [{ a: [modelName(context)] }],
          'x',
          ['https://x.example'],
        ]),
      }),
    ],
    [
      1.5,
      () => ({
        [random.pick(['metadata', 'litellm_metadata', 'user', 'litellm_params', 'extra_body'])]: unusualValue(),
      }),
    ],
    // Never the name of a model group: some releases then fail with a pydantic message that the mock does not emulate.
    [1, () => ({ api_base: 'x', model: random.chance(0.5) ? 'nope' : unusualValue(), api_key: 'k' })],
    [1, () => ({ [random.pick(['api_base', 'model_list', 'user_config', 'metadata[api_base]', 'start_time'])]: 'x' })],
    [0.7, () => ({ api_key: random.pick(['os.environ/X', 'oidc/x']) })],
  ]);
}

/** Adds such fields to the body or the query of a request now and then. */
export function withAuthFields(context: GeneratorContext, request: GeneratedRequest): GeneratedRequest {
  const { random } = context;
  if (!random.chance(0.05) || request.raw !== undefined || request.method === 'OPTIONS') return request;
  const fields = authFields(context);
  const { body } = request;
  if (
    random.chance(0.5) &&
    (body === undefined || (typeof body === 'object' && body !== null && !Array.isArray(body)))
  ) {
    return { ...request, body: { ...body, ...fields } };
  }
  const query = Object.entries(fields).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  });
  return { ...request, path: `${request.path}${request.path.includes('?') ? '&' : '?'}${query.join('&')}` };
}
