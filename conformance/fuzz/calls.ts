import type { Json } from '../player/transcript.ts';
import { info, type JsonObject, named, params } from './deployments.ts';
import type { Draft } from './draft.ts';
import { typesOf } from './fields.ts';
import { withGuarded } from './guarded.ts';
import { headers } from './headers.ts';
import { odd } from './odd-calls.ts';
import { type Mood, text, wrong } from './values.ts';
import { freshId, groupName, knownId, providerModel, type World } from './world.ts';

const encode = (id: string): string => (id.startsWith('$') ? id : encodeURIComponent(id));

function mood(world: World): Mood {
  return world.random.weighted<Mood>([
    [12, () => 'valid'],
    [1.5, () => 'coercible'],
    [1.5, () => 'wrong'],
    [0.7, () => 'limit'],
  ]);
}

const withoutOne = (body: JsonObject, gone: string): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== gone));

/** Takes a body apart here and there: a part missing, null, of another type, or one too many. */
function damage(world: World, body: JsonObject): Json {
  const { random } = world;
  if (random.chance(0.88)) return body;
  const names = [...Object.keys(body), 'model_name'];
  return random.weighted<Json>([
    [3, () => withoutOne(body, random.pick(names))],
    [3, () => ({ ...body, [random.pick(names)]: random.chance(0.5) ? null : wrong(random) })],
    [
      2,
      () => ({
        ...body,
        [random.pick(['unknown', 'id', 'blocked', 'model_id', 'litellm_params_to_remove'])]: wrong(random),
      }),
    ],
    [1, () => ({})],
    [0.5, () => wrong(random)],
  ]);
}

function create(world: World): Draft {
  const { random } = world;
  const { name, model } = named(world);
  const [first, second] = random.chance(0.5) ? [mood(world), 'valid' as const] : ['valid' as const, mood(world)];
  const id = random.chance(0.8) ? freshId(world) : undefined;
  const body: JsonObject = {
    model_name: name,
    litellm_params: params(world, { model, mood: first }),
    model_info: { ...(id === undefined ? {} : { id }), ...(random.chance(0.5) ? info(world, second) : {}) },
  };
  const draft: Draft = { method: 'POST', path: '/model/new', headers: headers(world), body: damage(world, body) };
  if (id === undefined) {
    world.saved += 1;
    draft.save = { [`g${world.saved}`]: 'model_id' };
  }
  return draft;
}

function change(world: World): JsonObject {
  const { random } = world;
  const body: JsonObject = {};
  if (random.chance(0.25)) body['model_name'] = groupName(world);
  if (random.chance(0.75)) body['litellm_params'] = params(world, { mood: mood(world), model_chance: 0.3 });
  if (random.chance(0.5)) body['model_info'] = info(world, random.chance(0.8) ? 'valid' : mood(world));
  if (random.chance(0.05)) body['blocked'] = random.pick<Json>([true, false, null, 'yes']);
  if (random.chance(0.06))
    body['litellm_params_to_remove'] = random.some(['rpm', 'tpm', 'api_key', 'model', 'my_extra', 'nope'], 0, 3);
  return body;
}

function patch(world: World): Draft {
  const body = change(world);
  const path = `/model/${encode(knownId(world))}/update`;
  return { method: 'PATCH', path, headers: headers(world), body: damage(world, body) };
}

function update(world: World): Draft {
  const { random } = world;
  const body = change(world);
  if (random.chance(0.9)) {
    const given = body['model_info'];
    body['model_info'] = {
      ...(given !== null && typeof given === 'object' && !Array.isArray(given) ? given : {}),
      id: knownId(world),
    };
  }
  return { method: 'POST', path: '/model/update', headers: headers(world), body: damage(world, body) };
}

function remove(world: World): Draft {
  return {
    method: 'POST',
    path: '/model/delete',
    headers: headers(world),
    body: damage(world, { id: knownId(world) }),
  };
}

function queryValue(world: World, name: string, types: readonly string[]): string {
  const { random, teams } = world;
  if (name === 'litellm_model_id') return knownId(world);
  if (name === 'model_group') return random.chance(0.7) ? groupName(world) : providerModel(world);
  if (/team/i.test(name) && types.includes('string')) return random.pick([...teams, 'nope', '']);
  if (types.includes('boolean'))
    return random.weighted([
      [5, () => 'true'],
      [2, () => 'false'],
      [1, () => random.pick(['1', 'yes', 'maybe', '', 'TRUE'])],
    ]);
  if (name === 'fallback_type') return random.pick(['general', 'context_window', 'content_policy', 'nope', '']);
  if (name === 'scope') return random.pick(['expand', 'nope', '']);
  return text(random);
}

const READS = [
  '/v1/model/info',
  '/v1/model/info',
  '/model/info',
  '/model_group/info',
  '/model_group/info',
  '/v1/models',
  '/v1/models',
  '/models',
];

function read(world: World): Draft {
  const { random, fields } = world;
  const path = random.pick(READS);
  const known = fields.query[path] ?? [];
  const likely = path.includes('group') || path.includes('model/info') ? 0.5 : 0.25;
  const chosen = random.chance(likely) ? known.slice(0, 1) : random.chance(0.35) ? random.some(known, 1, 2) : [];
  const parts = chosen.map(({ name, schema }) => `${name}=${encode(queryValue(world, name, typesOf(schema)))}`);
  if (random.chance(0.02))
    parts.push(
      random.pick([
        'unknown=1',
        'litellm_model_id',
        '=x',
        '&&',
        'model_group=a&model_group=b',
        'api_base=x',
        'model=gpt-4o',
        'user=me',
      ]),
    );
  return {
    method: 'GET',
    path: path + (parts.length > 0 ? `?${parts.join('&')}` : random.chance(0.01) ? '?' : ''),
    headers: headers(world),
  };
}

/** One random call. */
export function call(world: World): Draft {
  const draft = world.random.weighted<Draft>([
    [5, () => create(world)],
    [9, () => read(world)],
    [3, () => patch(world)],
    [2.2, () => update(world)],
    [1.5, () => remove(world)],
    [1.2, () => odd(world, create)],
  ]);
  return withGuarded(world, draft);
}
