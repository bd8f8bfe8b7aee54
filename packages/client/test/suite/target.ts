import type { ClientOptions, LitellmModelsClient, NewDeployment } from '../../src/index.ts';

/** The configuration that a proxy starts with. */
export interface Seed {
  readonly config?: { readonly model_list: readonly object[] };
  readonly keys?: object;
}

/** A proxy that the suite runs against: the mock or the real one. */
export interface Target {
  /** Whether users who are not admins can read the version, from the proxy's OpenAPI document. */
  readonly revealsVersionToUsers: boolean;
  /** Creates a client for this proxy. */
  client(options?: Partial<ClientOptions>): LitellmModelsClient;
  /** Restores the initial state before each test. */
  reset(seed?: Seed): Promise<void>;
  /** Triggers the periodic reload from the database. */
  reload(): Promise<void>;
  /** Sets whether models are stored in the database. */
  storeModels(isEnabled: boolean): Promise<void>;
}

/** What differs between releases. */
export interface ReleaseFacts {
  readonly version: string;
  readonly supportsUnset: boolean;
  readonly keepsConfigModels: boolean;
  /** The code of the error for a `team_id` that does not exist. */
  readonly unknownTeam: 'not_found' | 'server';
}

/** The supported releases. */
export const RELEASES: Readonly<Record<string, ReleaseFacts>> = {
  '1.71': { version: '1.71.1', supportsUnset: false, keepsConfigModels: false, unknownTeam: 'server' },
  '1.106': { version: '1.106.2', supportsUnset: false, keepsConfigModels: true, unknownTeam: 'not_found' },
  '1.109': { version: '1.109.1', supportsUnset: true, keepsConfigModels: true, unknownTeam: 'not_found' },
};

/** The initial state of each test: a model and a wildcard in the config file, and two keys. */
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

/** The deployment that most tests create. */
export const NEW: NewDeployment = {
  model_name: 'chat',
  litellm_params: { model: 'openai/gpt-4o-mini', api_key: 'sk-secret-of-the-suite', rpm: 10, tpm: 20, tags: ['a'] },
  model_info: { id: 'd-1', base_model: 'gpt-4o-mini', owner: 'me' },
};
