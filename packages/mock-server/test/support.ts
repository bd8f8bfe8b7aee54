import { assertResponse, extraKeysOf } from '../../../conformance/contract/index.ts';
import { createMockProxy, type MockOptions, type MockProxy, QUIRKS, type QuirkName } from '../src/index.ts';
import type { Release } from '../src/proxy/state/release.ts';
import { PROFILE_NAMES } from '../src/releases/names.ts';
import { loadRelease } from '../src/releases/registry.ts';

/** Every emulated release. */
export const RELEASES: readonly Release[] = await Promise.all(PROFILE_NAMES.map(loadRelease));

/** Whether a release has a quirk. */
export function hasQuirk({ name }: Release, quirk: QuirkName): boolean {
  return QUIRKS.some((row) => row.name === quirk && row.profiles.some((release) => release === name));
}

/** A small config: a model with an access group, and a wildcard. */
export const CONFIG: object = {
  model_list: [
    {
      model_name: 'gpt-4o',
      litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-config-secret-1' },
      model_info: { id: 'config-1', access_groups: ['beta'] },
    },
    { model_name: 'deepseek/*', litellm_params: { model: 'deepseek/*' }, model_info: { id: 'config-2' } },
  ],
};

/** Keys of three roles, one of them without the prefix `sk-`. */
export const KEYS: object = {
  keys: [
    { key: 'sk-user', user_id: 'user-1', user_role: 'internal_user', models: [] },
    { key: 'sk-viewer', user_id: 'user-2', user_role: 'proxy_admin_viewer', models: [] },
    { key: 'no-prefix', user_id: 'user-3', user_role: 'internal_user', models: [] },
  ],
  teams: [],
};

/** The headers of a request by the administrator. */
export const ADMIN: Record<string, string> = { authorization: 'Bearer sk-1234' };

/** Returns a loaded mock with {@link CONFIG} and {@link KEYS}. */
export function mockOf(options: MockOptions = {}): Promise<MockProxy> {
  return createMockProxy({ config: CONFIG, keys: KEYS, ...options }).ready();
}

/** Sends a request, by default as the administrator, and checks the response against the contract after faults and adapters. */
export async function call(
  mock: MockProxy,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = ADMIN,
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await mock.fetch(path, { method, headers: { ...type, ...headers }, redirect: 'manual', ...sent });
  if (response.headers.get('x-override') === null)
    await assertResponse({ method, url: path }, response, { extraKeys: extraKeys(body) });
  const text = await response.text();
  let parsed: unknown = text;
  try {
    parsed = JSON.parse(text);
  } catch {
    // A body that is not JSON stays a string.
  }
  return { status: response.status, body: parsed, headers: response.headers };
}

/** Returns the ids of the served deployments. */
export function servedIds(mock: MockProxy): string[] {
  return mock.deployments.map(({ id }) => id);
}

/** The request bodies so far. Their keys can occur in responses, in addition to those of the contract. */
const sentBodies: unknown[] = [];

function extraKeys(body: unknown): Iterable<string> {
  if (typeof body === 'object' && body !== null) sentBodies.push(body);
  return extraKeysOf(...sentBodies.map((value) => JSON.parse(JSON.stringify(value))));
}
