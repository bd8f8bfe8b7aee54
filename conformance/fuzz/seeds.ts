import type { Json, Seed } from '../player/transcript.ts';
import type { GeneratorContext } from './context.ts';
import { configEntry, type JsonObject } from './deployments.ts';
import { groupName, wildcard } from './names.ts';
import { hasNumberLiteral } from './number-literal.ts';

/** User roles; one that is listed several times is chosen more often. */
const ROLES = [
  'proxy_admin',
  'proxy_admin_viewer',
  'internal_user',
  'internal_user',
  'internal_user',
  'internal_user_viewer',
  'org_admin',
  'team',
  'customer',
];
/** The proxy treats a listed name with an asterisk as a regular expression, even if it is not a valid one. */
const NAME_PATTERNS = ['gpt-[0-9]o*', 'openai/gpt-4(*', '*4o$', '[x*', '(a|gpt)-*', 'gpt.4o*', '?*', '*+', '(?i)gpt*'];
const SPECIAL_NAMES = ['all-proxy-models', 'all-team-models', 'no-default-models', '*'];

function modelNames(context: GeneratorContext): string[] {
  const { random, accessGroups } = context;
  if (random.chance(0.3)) return [];
  return random.list(1, 3, () =>
    random.weighted([
      [6, () => groupName(context)],
      [2, () => random.pick(accessGroups)],
      [1.5, () => wildcard(context)],
      [1, () => random.pick(SPECIAL_NAMES)],
      [0.6, () => random.pick(NAME_PATTERNS)],
    ]),
  );
}

function team(context: GeneratorContext, id: string): JsonObject {
  const { random, users } = context;
  const members = random.some(users, 0, 3).map((user_id): Json => ({ user_id, role: random.pick(['admin', 'user']) }));
  return {
    team_id: id,
    ...(random.chance(0.6) ? { team_alias: `Team ${id}` } : {}),
    models: modelNames(context),
    members,
  };
}

function key(context: GeneratorContext, index: number): JsonObject {
  const { random, teams, users } = context;
  const value = random.chance(0.95) ? `sk-key-${index}` : `key-${index}`;
  context.keys.push(value);
  return {
    key: value,
    user_id: (random.chance(0.15) ? users[0] : users[index % users.length]) ?? 'user-0',
    user_role: random.pick(ROLES),
    models: modelNames(context),
    ...(teams.length > 0 && random.chance(0.35) ? { team_id: random.pick(teams) } : {}),
  };
}

/** Seeds are sent as plain JSON, which cannot contain number literals. */
const isPlainJson = (entry: JsonObject): boolean => !hasNumberLiteral(entry);

/** Generates a configuration, keys and teams. */
export function randomSeed(context: GeneratorContext): Seed {
  const { random } = context;
  const model_list = random.list(0, random.pick([2, 5, 8]), () => configEntry(context)).filter(isPlainJson);
  const teams = context.teams.map((id) => team(context, id));
  const keys = random.list(0, 4, () => 0).map((_, index) => key(context, index));
  return { [random.chance(0.8) ? 'config_file' : 'config']: { model_list }, keys: { keys, teams } };
}
