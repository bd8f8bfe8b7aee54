import { PROFILE_NAMES } from '@litellm-models/mock-server/http';
import type { FlagSpec, ValueSpec } from '../../options.ts';

type Values =
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
type Flags = 'skip-invalid' | 'watch' | 'log' | 'json';

/** The options of `mock`, by name. */
export type MockOptions = { readonly [Name in Values]: ValueSpec } & { readonly [Name in Flags]: FlagSpec };

/** What `litellm-models mock` takes. */
export const OPTIONS: MockOptions = {
  port: { type: 'string', value: 'N', help: 'port to listen on; 0 takes any free one (default 4000)' },
  host: { type: 'string', value: 'H', help: 'address to listen on (default 127.0.0.1)' },
  profile: {
    type: 'string',
    value: 'P',
    help: `which LiteLLM it behaves as: ${PROFILE_NAMES.join(', ')} (default ${PROFILE_NAMES.at(-1)})`,
  },
  config: { type: 'string', value: 'FILE', help: "LiteLLM's config.yaml: the deployments to start with" },
  keys: { type: 'string', value: 'FILE', help: 'virtual keys and teams to start with (JSON)' },
  'skip-invalid': {
    type: 'boolean',
    help: 'leave out what the real proxy would leave out, instead of ending with an error',
  },
  watch: {
    type: 'boolean',
    help: 'start anew whenever config or keys file changes; a wrong one is shown and not taken',
  },
  data: { type: 'string', value: 'FILE', help: 'keep what is written in this file; it survives a crash' },
  'admin-token': {
    type: 'string',
    value: 'TOKEN',
    help: 'open /__admin to other machines, for whoever sends this in x-admin-token',
  },
  quirks: {
    type: 'string',
    value: 'on|off',
    help: 'off: the right answer where the real proxy has a known bug (default on)',
  },
  replicas: { type: 'string', value: 'N', help: 'how many proxies share the database (default 1)' },
  lag: { type: 'string', value: 'MS', help: 'how long a replica takes to see what another one wrote' },
  seed: { type: 'string', value: 'N', help: 'the same ids and chance in every run' },
  log: { type: 'boolean', help: 'a line of JSON for each request, on stderr, without secrets' },
  json: { type: 'boolean', help: 'the ready line as JSON, on stdout' },
};
