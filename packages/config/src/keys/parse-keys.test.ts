import { expect, test } from 'vitest';
import { checkKeysObject, formatIssue, parseKeys } from '../index.ts';

const lines = (text: string): string[] => parseKeys(text, { fileName: 'keys.json' }).issues.map(formatIssue);

test('a good file, indented with tabs', () => {
  const text = `{
\t"master_key": "sk-1234",
\t"keys": [{ "key": "sk-a", "user_id": "ua", "user_role": "internal_user", "models": ["gpt-4o"], "team_id": "t" }],
\t"teams": [{ "team_id": "t", "team_alias": "team", "members": [{ "user_id": "ua", "role": "user" }] }]
}`;
  expect(parseKeys(text)).toEqual({
    issues: [],
    keys: {
      master_key: 'sk-1234',
      keys: [{ key: 'sk-a', user_id: 'ua', user_role: 'internal_user', models: ['gpt-4o'], team_id: 't' }],
      teams: [{ team_id: 't', team_alias: 'team', models: [], members: [{ user_id: 'ua', role: 'user' }] }],
    },
  });
});

test.each([
  ['', '1:1: error: expected a mapping with keys and teams, found nothing (null)'],
  ['[]', '1:1: error: expected a mapping with keys and teams, found a list of 0'],
  ['{"keys": [', '1:11: error: not readable as JSON: a "[" or "{" that is not closed'],
  ['{"keys": {}}', '1:10: error: keys: expected a list, found a mapping'],
  ['{"keys": ["sk-secret"]}', '1:11: error: keys[0]: expected a mapping, found a string'],
  ['{"keys": [{"user_id": "u", "user_role": "team"}]}', '1:11: error: keys[0].key: missing; expected a string'],
  [
    '{"keys": [{"key": "sk-secret", "user_id": "u", "user_role": "internal_usr"}]}',
    '1:61: error: keys[0].user_role: expected one of proxy_admin, proxy_admin_viewer, org_admin, internal_user, internal_user_viewer, team, customer, found another word; did you mean "internal_user"?',
  ],
  [
    '{"keys": [{"key": "sk-secret", "user_id": "u", "user_role": "team", "team_id": "x"}], "teams": [{"team_id": "y"}]}',
    '1:80: error: keys[0].team_id: no such team: not one of those under teams',
  ],
  [
    '{"keys": [{"key": "sk-secret", "user_id": "u", "user_role": "team"}, {"key": "sk-secret", "user_id": "v", "user_role": "team"}]}',
    '1:78: error: keys[1].key: this key stands further up already',
  ],
  [
    '{"teams": [{"team_id": "a"}, {"team_id": "a"}]}',
    '1:42: error: teams[1].team_id: a team of this id stands further up already',
  ],
  [
    '{"teams": [{"team_id": "a", "members": [{"user_id": "u", "role": "boss"}]}]}',
    '1:66: error: teams[0].members[0].role: expected one of admin, user, found another word',
  ],
  ['{"kyes": []}', '1:2: warning: kyes: unknown field "kyes", did you mean "keys"?'],
])('%j', (text, issue) => {
  expect(lines(text)).toEqual([`keys.json:${issue}`]);
  expect(lines(text).join()).not.toContain('sk-secret');
});

test('an object is checked the same way', () => {
  expect(checkKeysObject({ keys: [], teams: [] }).keys).toEqual({ keys: [], teams: [] });
  expect(checkKeysObject({ keys: 1 }).issues.map(formatIssue)).toEqual([
    'error: keys: expected a list, found a number (quote it if a string is meant)',
  ]);
});
