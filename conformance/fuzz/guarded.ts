import type { Json } from '../player/transcript.ts';
import type { JsonObject } from './deployments.ts';
import type { Draft } from './draft.ts';
import { groupName, knownId, providerModel, type World } from './world.ts';

/** Names of models as a key's list, a client or a mistake has them. */
function modelName(world: World): string {
  const { random, accessGroups } = world;
  return random.weighted<string>([
    [5, () => groupName(world)],
    [3, () => providerModel(world)],
    [1, () => knownId(world)],
    [1.5, () => random.pick([...accessGroups, 'nope', '', '*', 'all-proxy-models', 'all-team-models', 'x/y'])],
  ]);
}

/** What authentication looks at in the data of a request, whatever the operation takes. */
function guarded(world: World): JsonObject {
  const { random } = world;
  const odd = (): Json => random.pick<Json>([5, 0, true, null, '', [], {}, { a: 1 }, 'x', ['user_id'], 'user_id']);
  return random.weighted<JsonObject>([
    [6, () => ({ model: modelName(world) })],
    [1, () => ({ model: random.pick<Json>([`${modelName(world)}, ${modelName(world)}`, [modelName(world)], odd()]) })],
    [1, () => ({ target_model_names: random.chance(0.7) ? modelName(world) : odd() })],
    [
      1.5,
      () => ({
        fallbacks: random.pick<Json>([
          [modelName(world)],
          [{ model: modelName(world) }],
          [{ a: [modelName(world)] }],
          'x',
          ['https://x.example'],
        ]),
      }),
    ],
    [1.5, () => ({ [random.pick(['metadata', 'litellm_metadata', 'user', 'litellm_params', 'extra_body'])]: odd() })],
    // Not of a group: a release may fail in telling of one, in pydantic's words.
    [1, () => ({ api_base: 'x', model: random.chance(0.5) ? 'nope' : odd(), api_key: 'k' })],
    [1, () => ({ [random.pick(['api_base', 'model_list', 'user_config', 'metadata[api_base]', 'start_time'])]: 'x' })],
    [0.7, () => ({ api_key: random.pick(['os.environ/X', 'oidc/x']) })],
  ]);
}

/** Now and then a call carries such data too: in its body, or in its query. */
export function withGuarded(world: World, draft: Draft): Draft {
  const { random } = world;
  if (!random.chance(0.05) || draft.raw !== undefined || draft.method === 'OPTIONS') return draft;
  const data = guarded(world);
  const { body } = draft;
  if (
    random.chance(0.5) &&
    (body === undefined || (typeof body === 'object' && body !== null && !Array.isArray(body)))
  ) {
    return { ...draft, body: { ...body, ...data } };
  }
  const query = Object.entries(data).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  });
  return { ...draft, path: `${draft.path}${draft.path.includes('?') ? '&' : '?'}${query.join('&')}` };
}
