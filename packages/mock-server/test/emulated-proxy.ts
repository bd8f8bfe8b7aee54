import type { KeysFile } from '@litellm-models/config';
import type { OperationId } from '@litellm-models/core';
import { isDict, type PyDict, type PyValue, parseJson } from '@litellm-models/python-semantics';
import { Keyring } from '../src/proxy/auth/keyring.ts';
import type { Principal } from '../src/proxy/auth/principal.ts';
import { ProxyError } from '../src/proxy/errors/proxy-error.ts';
import type { ProxyRequest } from '../src/proxy/http/messages.ts';
import { handlers } from '../src/proxy/operations/handlers.ts';
import type { OperationCall } from '../src/proxy/operations/operation.ts';
import { createState } from '../src/proxy/state/create.ts';
import { Database } from '../src/proxy/state/database.ts';
import type { ModelRow } from '../src/proxy/state/model-row.ts';
import type { Release } from '../src/proxy/state/release.ts';
import type { Settings } from '../src/proxy/state/settings.ts';
import { seededSources } from '../src/proxy/state/sources.ts';
import type { ProxyState } from '../src/proxy/state/state.ts';
import type { ParsedBody } from '../src/proxy/validation/types.ts';
import type { QuirkName } from '../src/quirks/quirk.ts';
import { loadParts } from '../src/releases/load-parts.ts';
import { PROFILE_NAMES } from '../src/releases/names.ts';
import { QUIRKS } from '../src/releases/quirks.ts';

// Unit tests of src/proxy and src/quirks use these states. They run in every release, and expect what the fields of the release say.

const PARTS = await Promise.all(PROFILE_NAMES.map(loadParts));

/** Every emulated release. */
export const RELEASES: readonly Release[] = PARTS.map(({ release }) => release);

/** Whether a release has a quirk. */
export function hasQuirk({ name }: Release, quirk: QuirkName): boolean {
  return QUIRKS.some((row) => row.name === quirk && row.profiles.some((profile) => profile === name));
}

export const MASTER_KEY: string = 'sk-1234';

/** The time of every state, in ms since the epoch. */
export const NOW: number = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

/** A virtual key of each kind, and the teams of some of them. */
export const KEYS: KeysFile = {
  keys: [
    { key: 'sk-user', user_id: 'user', user_role: 'internal_user', models: [] },
    { key: 'sk-viewer', user_id: 'viewer', user_role: 'proxy_admin_viewer', models: [] },
    { key: 'sk-limited', user_id: 'limited', user_role: 'internal_user', models: ['gpt-4o'] },
    { key: 'sk-team-admin', user_id: 'team-admin', user_role: 'internal_user', models: [], team_id: 'red' },
    { key: 'sk-team-member', user_id: 'team-member', user_role: 'internal_user', models: [], team_id: 'red' },
    { key: 'no-prefix', user_id: 'no-prefix', user_role: 'internal_user', models: [] },
  ],
  teams: [
    {
      team_id: 'red',
      team_alias: 'Red',
      models: [],
      members: [
        { user_id: 'team-admin', role: 'admin' },
        { user_id: 'team-member', role: 'user' },
      ],
    },
    { team_id: 'blue', models: ['gpt-4o'], members: [] },
  ],
};

/** Returns a config entry, or the body of a create, with the model `openai/gpt-4o`. */
export function entry(name: string, params: PyDict = {}, info: PyDict = {}): PyDict {
  return { model_name: name, litellm_params: { model: 'openai/gpt-4o', ...params }, model_info: info };
}

/** Options of {@link stateOf}. */
export interface StateOptions {
  readonly modelList?: readonly PyDict[];
  readonly keys?: KeysFile;
  readonly settings?: Partial<Settings>;
  readonly database?: Database;
}

/** Returns the state of a new proxy with {@link KEYS}, a fixed clock, and reproducible ids and random numbers. */
export function stateOf(release: Release, options: StateOptions = {}): ProxyState {
  const { modelList = [], keys = KEYS, settings = {}, database = new Database() } = options;
  const catalog = PARTS.find((parts) => parts.release.name === release.name)?.catalog;
  if (!catalog) throw new Error(`expected ${release.name} to be the name of a release`);
  const sources = seededSources(1, { now: () => NOW });
  return createState(release, catalog, sources, database, {
    modelList,
    keyring: new Keyring(keys, MASTER_KEY),
    settings,
  });
}

/** Returns the principal of a key. */
export function principalOf(state: ProxyState, key: string = MASTER_KEY): Principal {
  const principal = state.keyring.principal(key);
  if (!principal) throw new Error(`expected ${key} to be a key`);
  return principal;
}

/** Returns a request. */
export function requestOf(request: Partial<ProxyRequest> = {}): ProxyRequest {
  return { method: 'GET', path: '/', query: '', headers: {}, body: '', ...request };
}

/** The parts of a call that matter for an operation. */
export interface CallOptions {
  readonly body?: PyValue;
  readonly query?: string;
  readonly modelId?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Runs an operation and returns the body of its 200. Throws as its handler does. */
export function run(state: ProxyState, id: OperationId, options: CallOptions = {}): PyValue {
  const { body, query = '', modelId = '', key, headers = {} } = options;
  const parsed: ParsedBody = body === undefined ? { kind: 'missing' } : { kind: 'json', value: body };
  const call: OperationCall = {
    request: requestOf({ query, headers }),
    principal: principalOf(state, key),
    modelId,
    body: parsed,
  };
  const text = handlers[id](state, call);
  return parseJson(typeof text === 'string' ? text : [...text].join(''));
}

/** Runs an operation whose 200 is an object. */
export function runForDict(state: ProxyState, id: OperationId, options: CallOptions = {}): PyDict {
  const body = run(state, id, options);
  if (!isDict(body)) throw new Error(`expected ${id} to return an object`);
  return body;
}

/** Runs an operation and returns the `data` of its 200. */
export function runForList(state: ProxyState, id: OperationId, options: CallOptions = {}): PyDict[] {
  const { data } = runForDict(state, id, options);
  if (!Array.isArray(data)) throw new Error(`expected ${id} to return a list`);
  return data.filter((item): item is PyDict => isDict(item));
}

/** Runs code that must fail with an error response, and returns its status and body. */
export function errorOf(code: () => unknown): { readonly status: number; readonly body: PyValue } {
  try {
    code();
  } catch (error) {
    if (error instanceof ProxyError) return { status: error.status, body: error.body() };
    throw error;
  }
  throw new Error('expected an error response');
}

/** Returns the stored row with an id. */
export function rowOf(state: ProxyState, id: string): ModelRow {
  const row = state.database.get(id);
  if (!row) throw new Error(`expected a row with the id ${id}`);
  return row;
}
