import type { ClientOptions, LitellmModelsClient, NewDeployment } from '../../src/index.ts';

/** What the proxy is started from. */
export interface Seed {
  readonly config?: { readonly model_list: readonly object[] };
  readonly keys?: object;
}

/** A proxy that the suite of methods and errors runs against: the mock or the real one. */
export interface Target {
  /** Whether users that are no admins can learn the version: by the proxy's own OpenAPI document. */
  readonly tellsUsers: boolean;
  /** A client of this proxy. */
  client(options?: Partial<ClientOptions>): LitellmModelsClient;
  /** The start of every test. */
  reset(seed?: Seed): Promise<void>;
  /** The periodic reload from the database. */
  reload(): Promise<void>;
  /** Whether models may be stored in the database. */
  storeModels(on: boolean): Promise<void>;
}

/** What differs between the proxies, as facts about them. */
export interface Facts {
  readonly version: string;
  readonly supportsUnset: boolean;
  readonly keepsConfigModels: boolean;
  /** The answer to `team_id` of a team that is not there. */
  readonly unknownTeam: 'not_found' | 'server';
}

/** The proxies that are supported, by profile. */
export const FACTS: Readonly<Record<string, Facts>> = {
  '1.71': { version: '1.71.1', supportsUnset: false, keepsConfigModels: false, unknownTeam: 'server' },
  '1.106': { version: '1.106.2', supportsUnset: false, keepsConfigModels: true, unknownTeam: 'not_found' },
  '1.109': { version: '1.109.1', supportsUnset: true, keepsConfigModels: true, unknownTeam: 'not_found' },
};

/** The config of every test: a plain model and a wildcard. */
export const SEED: Seed = {
  config: {
    model_list: [
      {
        model_name: 'gpt-4o',
        litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-config-secret-1234567890' },
        model_info: { id: 'config-gpt-4o', access_groups: ['beta'] },
      },
      {
        model_name: 'deepseek/*',
        litellm_params: { model: 'deepseek/*', api_key: 'sk-wild-1234567890' },
        model_info: { id: 'config-wild' },
      },
    ],
  },
  keys: {
    master_key: 'sk-1234',
    keys: [
      { key: 'sk-user', user_id: 'user-1', user_role: 'internal_user', models: [] },
      { key: 'sk-only-gpt4o', user_id: 'user-2', user_role: 'internal_user', models: ['gpt-4o'] },
    ],
    teams: [],
  },
};

/** A deployment that the suite creates. */
export const NEW: NewDeployment = {
  model_name: 'chat',
  litellm_params: { model: 'openai/gpt-4o-mini', api_key: 'sk-secret-of-the-suite', rpm: 10, tpm: 20, tags: ['a'] },
  model_info: { id: 'd-1', base_model: 'gpt-4o-mini', owner: 'me' },
};
