import type { Json, Seed } from '../player/transcript.ts';
import { configEntry, type JsonObject } from './deployments.ts';
import { hasLiteral } from './literal.ts';
import { groupName, type World, wildcard } from './world.ts';

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
/** With a star a name of a list is a regular expression, whole or broken. */
const EXPRESSIONS = ['gpt-[0-9]o*', 'openai/gpt-4(*', '*4o$', '[x*', '(a|gpt)-*', 'gpt.4o*', '?*', '*+', '(?i)gpt*'];
const SPECIAL = ['all-proxy-models', 'all-team-models', 'no-default-models', '*'];

function modelNames(world: World): string[] {
  const { random, accessGroups } = world;
  if (random.chance(0.3)) return [];
  return random.list(1, 3, () =>
    random.weighted([
      [6, () => groupName(world)],
      [2, () => random.pick(accessGroups)],
      [1.5, () => wildcard(world)],
      [1, () => random.pick(SPECIAL)],
      [0.6, () => random.pick(EXPRESSIONS)],
    ]),
  );
}

function team(world: World, id: string): JsonObject {
  const { random, users } = world;
  const members = random.some(users, 0, 3).map((user_id): Json => ({ user_id, role: random.pick(['admin', 'user']) }));
  return {
    team_id: id,
    ...(random.chance(0.6) ? { team_alias: `Team ${id}` } : {}),
    models: modelNames(world),
    members,
  };
}

function key(world: World, index: number): JsonObject {
  const { random, teams, users } = world;
  const value = random.chance(0.95) ? `sk-key-${index}` : `key-${index}`;
  world.keys.push(value);
  return {
    key: value,
    user_id: (random.chance(0.15) ? users[0] : users[index % users.length]) ?? 'user-0',
    user_role: random.pick(ROLES),
    models: modelNames(world),
    ...(teams.length > 0 && random.chance(0.35) ? { team_id: random.pick(teams) } : {}),
  };
}

/** A seed reaches the proxies through YAML and JSON, where a number is what JavaScript writes; entries with others are left out. */
const plain = (entry: JsonObject): boolean => !hasLiteral(entry);

/** A configuration, keys and teams. */
export function randomSeed(world: World): Seed {
  const { random } = world;
  const model_list = random.list(0, random.pick([2, 5, 8]), () => configEntry(world)).filter(plain);
  const teams = world.teams.map((id) => team(world, id));
  const keys = random.list(0, 4, () => 0).map((_, index) => key(world, index));
  return { [random.chance(0.8) ? 'config_file' : 'config']: { model_list }, keys: { keys, teams } };
}
