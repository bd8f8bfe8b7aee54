import { describe, expect, test } from 'vitest';
import { formatIssue } from '../issues/issue.ts';
import { checkKeysObject, parseKeys } from './parse-keys.ts';

const lines = (text: string): string[] => parseKeys(text, { fileName: 'keys.json' }).issues.map(formatIssue);

test('reads a file that is indented with tabs', () => {
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

const KEY = '{"key": "sk-secret", "user_id": "u", "user_role": "team"}';

describe('rejects', () => {
  test.each([
    ['', '1:1: error: expected a mapping with keys and teams, got null (is the file empty?)'],
    ['[]', '1:1: error: expected a mapping with keys and teams, got an empty list'],
    ['{"keys": [', '1:11: error: invalid JSON: a "[" or "{" is not closed'],
    ['{"keys": {}}', '1:10: error: expected keys to be a list, got a mapping'],
    ['{"keys": ["sk-secret"]}', '1:11: error: expected keys[0] to be a mapping, got a string'],
    ['{"keys": [{"user_id": "u", "user_role": "team"}]}', '1:11: error: keys[0].key is missing; set it to a string'],
    [
      '{"keys": [{"key": "sk-secret", "user_id": "u", "user_role": "internal_usr"}]}',
      '1:61: error: expected keys[0].user_role to be "proxy_admin", "proxy_admin_viewer", "org_admin", "internal_user", ' +
        '"internal_user_viewer", "team" or "customer", got a different string; did you mean "internal_user"?',
    ],
    [
      '{"keys": [{"key": "sk-secret", "user_id": "u", "user_role": "team", "team_id": "x"}], "teams": [{"team_id": "y"}]}',
      '1:80: error: keys[0].team_id must be the team_id of an entry in teams; add the team',
    ],
    [`{"keys": [${KEY}, ${KEY}]}`, '1:78: error: keys[1].key must be unique; an earlier entry has the same key'],
    [
      '{"teams": [{"team_id": "a"}, {"team_id": "a"}]}',
      '1:42: error: teams[1].team_id must be unique; an earlier team has the same id',
    ],
    [
      '{"teams": [{"team_id": "a", "members": [{"user_id": "u", "role": "boss"}]}]}',
      '1:66: error: expected teams[0].members[0].role to be "admin" or "user", got a different string',
    ],
  ])('%j', (text, issue) => {
    expect(lines(text)).toEqual([`keys.json:${issue}`]);
    expect(lines(text).join()).not.toContain('sk-secret');
    expect(parseKeys(text).keys).toBeUndefined();
  });
});

test('warns about a field that is probably misspelled', () => {
  expect(lines('{"kyes": []}')).toEqual(['keys.json:1:2: warning: unknown field kyes; did you mean "keys"?']);
  expect(parseKeys('{"kyes": []}').keys).toEqual({ keys: [], teams: [] });
});

test('checks an object in the same way', () => {
  expect(checkKeysObject({ keys: [], teams: [] }).keys).toEqual({ keys: [], teams: [] });
  expect(checkKeysObject({ keys: 1 }, { fileName: 'keys' }).issues.map(formatIssue)).toEqual([
    'keys: error: expected keys to be a list, got a number',
  ]);
});
