import { invalidDocument } from '../checks/document.ts';
import { wrongType } from '../checks/type-messages.ts';
import { type ConfigValue, isMapping } from '../config-value.ts';
import type { ConfigIssue } from '../issues/issue.ts';
import { IssueList } from '../issues/issue-list.ts';
import { NO_POSITIONS, positionsOf } from '../issues/positions.ts';
import { loadYaml } from '../yaml/load.ts';
import { FieldReader } from './field-reader.ts';
import { type KeyEntry, type KeysFile, MEMBER_ROLES, type TeamEntry, USER_ROLES } from './types.ts';

/** The result of reading a keys file. */
export interface ParsedKeys {
  /** Undefined if there is an error among the issues. */
  keys: KeysFile | undefined;
  /** In the order of the file. They do not contain keys. */
  issues: ConfigIssue[];
}

/**
 * Reads a keys file: the virtual keys and teams that a proxy has in its database. The file is JSON, or YAML of the same structure.
 * It does not throw: what is wrong with the file is in `issues`.
 *
 * @example
 * import { formatIssue, parseKeys } from '@litellm-models/config';
 *
 * const text = '{"keys": [{"key": "sk-a", "user_id": "a", "user_role": "internal_user"}]}';
 * const { keys, issues } = parseKeys(text, { fileName: 'keys.json' });
 * if (keys === undefined) throw new Error(issues.map(formatIssue).join('\n'));
 * keys.keys.length; // 1
 */
export function parseKeys(text: string, options: { fileName?: string } = {}): ParsedKeys {
  const loaded = loadYaml(text, { allowTabs: true });
  const issues = new IssueList(options.fileName, positionsOf(loaded));
  if (loaded.error) {
    issues.add(invalidDocument(loaded.error, { fileName: options.fileName, loaded }, 'JSON'));
    return { keys: undefined, issues: issues.sorted() };
  }
  return readKeys(loaded.value ?? null, issues);
}

/**
 * Checks keys and teams as {@link parseKeys} does, but takes an object. The issues have a path and no position.
 *
 * @example
 * import { checkKeysObject } from '@litellm-models/config';
 *
 * checkKeysObject({ keys: [], teams: [] }).issues; // []
 */
export function checkKeysObject(value: ConfigValue, options: { fileName?: string } = {}): ParsedKeys {
  return readKeys(value, new IssueList(options.fileName, NO_POSITIONS));
}

function readKeys(value: ConfigValue, issues: IssueList): ParsedKeys {
  if (!isMapping(value)) {
    const message = wrongType({ path: [], types: ['object'], value, expected: 'a mapping with keys and teams' });
    issues.add({ code: value === null ? 'empty' : 'wrong_type', effect: 'startup_fails', path: [], message });
    return { keys: undefined, issues: issues.sorted() };
  }
  const file = new FieldReader(value, [], issues);
  file.checkNames(['master_key', 'keys', 'teams']);
  const masterKey = file.optionalString('master_key');
  const teamIds = new Set<string>();
  const teams = file.mappings('teams', (team) => readTeam(team, teamIds));
  const seenKeys = new Set<string>();
  const keys = file.mappings('keys', (key) => readKey(key, teamIds, seenKeys));
  const hasError = issues.some((issue) => issue.severity === 'error');
  const result = { ...(masterKey === undefined ? {} : { master_key: masterKey }), keys, teams };
  return { keys: hasError ? undefined : result, issues: issues.sorted() };
}

/** Adds the id of the team to `teamIds`. */
function readTeam(team: FieldReader, teamIds: Set<string>): TeamEntry | undefined {
  team.checkNames(['team_id', 'team_alias', 'models', 'members']);
  const id = team.string('team_id');
  const alias = team.optionalString('team_alias');
  const models = team.strings('models');
  const members = team.mappings('members', (member) => {
    member.checkNames(['user_id', 'role']);
    const user = member.string('user_id');
    const role = member.oneOf('role', MEMBER_ROLES);
    return user !== undefined && role !== undefined ? { user_id: user, role } : undefined;
  });
  if (id === undefined) return undefined;
  if (teamIds.has(id))
    return team.fail('team_id', 'duplicate_team_id', 'must be unique; an earlier team has the same id');
  teamIds.add(id);
  return { team_id: id, ...(alias === undefined ? {} : { team_alias: alias }), models, members };
}

/** Adds the key to `seenKeys`. */
function readKey(entry: FieldReader, teamIds: ReadonlySet<string>, seenKeys: Set<string>): KeyEntry | undefined {
  entry.checkNames(['key', 'user_id', 'user_role', 'models', 'team_id']);
  const key = entry.string('key');
  const user = entry.string('user_id');
  const role = entry.oneOf('user_role', USER_ROLES);
  const models = entry.strings('models');
  const team = entry.optionalString('team_id');
  if (team !== undefined && !teamIds.has(team))
    entry.fail('team_id', 'unknown_team', 'must be the team_id of an entry in teams; add the team');
  if (key !== undefined && seenKeys.has(key))
    entry.fail('key', 'duplicate_virtual_key', 'must be unique; an earlier entry has the same key');
  if (key === undefined || user === undefined || role === undefined) return undefined;
  seenKeys.add(key);
  return { key, user_id: user, user_role: role, models, ...(team === undefined ? {} : { team_id: team }) };
}
