import { describeValue } from '../checks/accepts.ts';
import { Report } from '../checks/report.ts';
import type { ConfigIssue } from '../issue.ts';
import { NO_PLACES, placesOf } from '../places.ts';
import { problemIssue } from '../text-issues.ts';
import { loadYaml } from '../yaml/load.ts';
import { type ConfigValue, isMapping } from '../yaml/values.ts';
import { FieldReader } from './reader.ts';
import { type KeyEntry, type KeysFile, MEMBER_ROLES, type TeamEntry, USER_ROLES } from './types.ts';

/** What a keys file holds, and what is wrong with it. */
export interface ParsedKeys {
  /** Undefined when anything is wrong that is more than a warning. */
  keys: KeysFile | undefined;
  issues: ConfigIssue[];
}

/**
 * Reads a keys file: the virtual keys and teams a proxy would find in its database. JSON; YAML of the same shape is read too.
 * Never throws, and no issue holds a key.
 *
 * @example
 * parseKeys('{"keys": [{"key": "sk-a", "user_id": "ua", "user_role": "internal_usr"}]}', { fileName: 'keys.json' }).issues;
 * // keys.json:1:57: error: keys[0].user_role: expected one of …; did you mean "internal_user"?
 */
export function parseKeys(text: string, options: { fileName?: string } = {}): ParsedKeys {
  const loaded = loadYaml(text, { tabs: true });
  const report = new Report(options.fileName, placesOf(loaded));
  if (loaded.problem) {
    const issue = problemIssue(loaded.problem, loaded);
    report.add({ ...issue, code: 'not_json', message: issue.message.replace('as YAML', 'as JSON') });
    return { keys: undefined, issues: report.sorted() };
  }
  return read(loaded.value ?? null, report);
}

/**
 * Checks keys and teams that are an object already, as {@link parseKeys} does a text; its issues have paths and no lines.
 *
 * @example
 * checkKeysObject({ keys: [], teams: [] }).keys; // { keys: [], teams: [] }
 */
export function checkKeysObject(value: ConfigValue, options: { fileName?: string } = {}): ParsedKeys {
  return read(value, new Report(options.fileName, NO_PLACES));
}

function read(value: ConfigValue, report: Report): ParsedKeys {
  if (!isMapping(value)) {
    const message = `expected a mapping with keys and teams, found ${describeValue(value)}`;
    report.add({ code: value === null ? 'empty' : 'wrong_type', effect: 'refused', path: [], message });
    return { keys: undefined, issues: report.sorted() };
  }
  const file = new FieldReader(value, [], report);
  file.known(['master_key', 'keys', 'teams']);
  const master = file.optionalText('master_key');
  const ids = new Set<string>();
  const teams = file.each('teams', (team) => readTeam(team, ids));
  const seen = new Set<string>();
  const keys = file.each('keys', (key) => readKey(key, ids, seen));
  const usable = !report.issues.some((issue) => issue.severity === 'error');
  const result = { ...(master === undefined ? {} : { master_key: master }), keys, teams };
  return { keys: usable ? result : undefined, issues: report.sorted() };
}

function readTeam(team: FieldReader, ids: Set<string>): TeamEntry | undefined {
  team.known(['team_id', 'team_alias', 'models', 'members']);
  const id = team.text('team_id');
  const alias = team.optionalText('team_alias');
  const models = team.texts('models');
  const members = team.each('members', (member) => {
    member.known(['user_id', 'role']);
    const user = member.text('user_id');
    const role = member.word('role', MEMBER_ROLES, 'unknown_role');
    return user !== undefined && role !== undefined ? { user_id: user, role } : undefined;
  });
  if (id === undefined) return undefined;
  if (ids.has(id)) return team.fail('team_id', 'duplicate_id', 'a team of this id stands further up already');
  ids.add(id);
  return { team_id: id, ...(alias === undefined ? {} : { team_alias: alias }), models, members };
}

function readKey(key: FieldReader, teams: ReadonlySet<string>, seen: Set<string>): KeyEntry | undefined {
  key.known(['key', 'user_id', 'user_role', 'models', 'team_id']);
  const secret = key.text('key');
  const user = key.text('user_id');
  const role = key.word('user_role', USER_ROLES, 'unknown_role');
  const models = key.texts('models');
  const team = key.optionalText('team_id');
  if (team !== undefined && !teams.has(team)) {
    const known = teams.size === 0 ? 'none is listed under teams' : 'not one of those under teams';
    key.fail('team_id', 'unknown_team', `no such team: ${known}`);
  }
  if (secret !== undefined && seen.has(secret)) key.fail('key', 'duplicate_key', 'this key stands further up already');
  if (secret === undefined || user === undefined || role === undefined) return undefined;
  seen.add(secret);
  return { key: secret, user_id: user, user_role: role, models, ...(team === undefined ? {} : { team_id: team }) };
}
