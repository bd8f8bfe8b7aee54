import type { Json } from '../player/transcript.ts';
import { withAuthFields } from './auth-fields.ts';
import type { GeneratorContext } from './context.ts';
import { type JsonObject, nameAndModel, randomModelInfo, randomParams } from './deployments.ts';
import { jsonTypesOf } from './fields.ts';
import type { GeneratedRequest } from './generated-request.ts';
import { randomHeaders } from './headers.ts';
import { malformedRequest } from './malformed-requests.ts';
import { existingId, groupName, newId, providerModel } from './names.ts';
import { invalidValue, randomString, type Validity } from './values.ts';

/** Percent-encodes an id, unless it is a reference to a saved one. */
const encodeId = (id: string): string => (id.startsWith('$') ? id : encodeURIComponent(id));

function validity({ random }: GeneratorContext): Validity {
  return random.weighted<Validity>([
    [12, () => 'valid'],
    [1.5, () => 'coercible'],
    [1.5, () => 'invalid'],
    [0.7, () => 'boundary'],
  ]);
}

const without = (body: JsonObject, removed: string): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== removed));

/** Returns the body, or now and then a damaged one: a field missing, null, of another type, or unknown. */
function maybeDamage(context: GeneratorContext, body: JsonObject): Json {
  const { random } = context;
  if (random.chance(0.88)) return body;
  const names = [...Object.keys(body), 'model_name'];
  return random.weighted<Json>([
    [3, () => without(body, random.pick(names))],
    [3, () => ({ ...body, [random.pick(names)]: random.chance(0.5) ? null : invalidValue(random) })],
    [
      2,
      () => ({
        ...body,
        [random.pick(['unknown', 'id', 'blocked', 'model_id', 'litellm_params_to_remove'])]: invalidValue(random),
      }),
    ],
    [1, () => ({})],
    [0.5, () => invalidValue(random)],
  ]);
}

function create(context: GeneratorContext): GeneratedRequest {
  const { random } = context;
  const { name, model } = nameAndModel(context);
  const [paramsValidity, infoValidity] = random.chance(0.5)
    ? [validity(context), 'valid' as const]
    : ['valid' as const, validity(context)];
  const id = random.chance(0.8) ? newId(context) : undefined;
  const body: JsonObject = {
    model_name: name,
    litellm_params: randomParams(context, { model, validity: paramsValidity }),
    model_info: {
      ...(id === undefined ? {} : { id }),
      ...(random.chance(0.5) ? randomModelInfo(context, infoValidity) : {}),
    },
  };
  const request: GeneratedRequest = {
    method: 'POST',
    path: '/model/new',
    headers: randomHeaders(context),
    body: maybeDamage(context, body),
  };
  if (id === undefined) {
    context.savedIds += 1;
    request.save = { [`g${context.savedIds}`]: 'model_id' };
  }
  return request;
}

/** The body of an update, without an id. */
function changes(context: GeneratorContext): JsonObject {
  const { random } = context;
  const body: JsonObject = {};
  if (random.chance(0.25)) body['model_name'] = groupName(context);
  if (random.chance(0.75))
    body['litellm_params'] = randomParams(context, { validity: validity(context), modelChance: 0.3 });
  if (random.chance(0.5))
    body['model_info'] = randomModelInfo(context, random.chance(0.8) ? 'valid' : validity(context));
  if (random.chance(0.05)) body['blocked'] = random.pick<Json>([true, false, null, 'yes']);
  if (random.chance(0.06))
    body['litellm_params_to_remove'] = random.some(['rpm', 'tpm', 'api_key', 'model', 'my_extra', 'nope'], 0, 3);
  return body;
}

function patch(context: GeneratorContext): GeneratedRequest {
  const body = changes(context);
  const path = `/model/${encodeId(existingId(context))}/update`;
  return { method: 'PATCH', path, headers: randomHeaders(context), body: maybeDamage(context, body) };
}

function update(context: GeneratorContext): GeneratedRequest {
  const { random } = context;
  const body = changes(context);
  if (random.chance(0.9)) {
    const given = body['model_info'];
    body['model_info'] = {
      ...(given !== null && typeof given === 'object' && !Array.isArray(given) ? given : {}),
      id: existingId(context),
    };
  }
  return { method: 'POST', path: '/model/update', headers: randomHeaders(context), body: maybeDamage(context, body) };
}

function remove(context: GeneratorContext): GeneratedRequest {
  return {
    method: 'POST',
    path: '/model/delete',
    headers: randomHeaders(context),
    body: maybeDamage(context, { id: existingId(context) }),
  };
}

function queryValue(context: GeneratorContext, name: string, types: readonly string[]): string {
  const { random, teams } = context;
  if (name === 'litellm_model_id') return existingId(context);
  if (name === 'model_group') return random.chance(0.7) ? groupName(context) : providerModel(context);
  if (/team/i.test(name) && types.includes('string')) return random.pick([...teams, 'nope', '']);
  if (types.includes('boolean'))
    return random.weighted([
      [5, () => 'true'],
      [2, () => 'false'],
      [1, () => random.pick(['1', 'yes', 'maybe', '', 'TRUE'])],
    ]);
  if (name === 'fallback_type') return random.pick(['general', 'context_window', 'content_policy', 'nope', '']);
  if (name === 'scope') return random.pick(['expand', 'nope', '']);
  return randomString(random);
}

/** Paths of the read operations; one that is listed twice is read twice as often. */
const READ_PATHS = [
  '/v1/model/info',
  '/v1/model/info',
  '/model/info',
  '/model_group/info',
  '/model_group/info',
  '/v1/models',
  '/v1/models',
  '/models',
];

function read(context: GeneratorContext): GeneratedRequest {
  const { random, fields } = context;
  const path = random.pick(READ_PATHS);
  const parameters = fields.query[path] ?? [];
  const firstChance = path.includes('group') || path.includes('model/info') ? 0.5 : 0.25;
  const chosen = random.chance(firstChance)
    ? parameters.slice(0, 1)
    : random.chance(0.35)
      ? random.some(parameters, 1, 2)
      : [];
  const query = chosen.map(({ name, schema }) => `${name}=${encodeId(queryValue(context, name, jsonTypesOf(schema)))}`);
  if (random.chance(0.02))
    query.push(
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
    path: path + (query.length > 0 ? `?${query.join('&')}` : random.chance(0.01) ? '?' : ''),
    headers: randomHeaders(context),
  };
}

/** Generates one request. */
export function randomRequest(context: GeneratorContext): GeneratedRequest {
  const request = context.random.weighted<GeneratedRequest>([
    [5, () => create(context)],
    [9, () => read(context)],
    [3, () => patch(context)],
    [2.2, () => update(context)],
    [1.5, () => remove(context)],
    [1.2, () => malformedRequest(context, create)],
  ]);
  return withAuthFields(context, request);
}
