import { PROFILE_NAMES } from '@litellm-models/mock-server';
import type { FlagSpec, ValueSpec } from '../../options.ts';

type ValueNames =
  | 'port'
  | 'host'
  | 'profile'
  | 'config'
  | 'keys'
  | 'data'
  | 'admin-token'
  | 'quirks'
  | 'replicas'
  | 'lag'
  | 'seed';
type FlagNames = 'skip-invalid' | 'watch' | 'log' | 'json';

/** The option definitions of `litellm-models mock`, by name. */
export type MockOptions = { readonly [Name in ValueNames]: ValueSpec } & { readonly [Name in FlagNames]: FlagSpec };

export const OPTIONS: MockOptions = {
  port: { type: 'string', placeholder: 'N', help: 'port to listen on; 0 selects any free port (default 4000)' },
  host: { type: 'string', placeholder: 'H', help: 'address to listen on (default 127.0.0.1)' },
  profile: {
    type: 'string',
    placeholder: 'P',
    help: `LiteLLM release to emulate: ${PROFILE_NAMES.join(', ')} (default ${PROFILE_NAMES.at(-1)})`,
  },
  config: { type: 'string', placeholder: 'FILE', help: "LiteLLM's config.yaml with the initial deployments" },
  keys: { type: 'string', placeholder: 'FILE', help: 'JSON file with the initial virtual keys and teams' },
  'skip-invalid': {
    type: 'boolean',
    help: 'skip invalid deployments that the real proxy skips, instead of failing',
  },
  watch: {
    type: 'boolean',
    help: 'reload the config and keys files when they change; an invalid file is reported and ignored',
  },
  data: { type: 'string', placeholder: 'FILE', help: 'store the deployments in this file; they survive a crash' },
  'admin-token': {
    type: 'string',
    placeholder: 'TOKEN',
    help: 'allow other machines to use /__admin if they send this token in the x-admin-token header',
  },
  quirks: {
    type: 'string',
    placeholder: 'on|off',
    help: 'off: return the correct response where the real proxy has a known bug (default on)',
  },
  replicas: { type: 'string', placeholder: 'N', help: 'number of proxies that share the database (default 1)' },
  lag: {
    type: 'string',
    placeholder: 'MS',
    help: 'milliseconds until a replica sees what another one wrote (default 0)',
  },
  seed: { type: 'string', placeholder: 'N', help: 'seed for ids and random choices, to make runs repeatable' },
  log: { type: 'boolean', help: 'log each request as a line of JSON on stderr, without secrets' },
  json: { type: 'boolean', help: 'print events (listening, reseeded) as JSON on stdout' },
};
