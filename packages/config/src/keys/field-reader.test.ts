import { expect, test } from 'vitest';
import type { ConfigMapping } from '../config-value.ts';
import { IssueList } from '../issues/issue-list.ts';
import { NO_POSITIONS } from '../issues/positions.ts';
import { FieldReader } from './field-reader.ts';

function reader(mapping: ConfigMapping): { fields: FieldReader; messages(): string[] } {
  const issues = new IssueList(undefined, NO_POSITIONS);
  return {
    fields: new FieldReader(mapping, ['p'], issues),
    messages: () => issues.sorted().map(({ message }) => message),
  };
}

test('reads a string, and reports a missing, empty or other value', () => {
  const { fields, messages } = reader({ a: 'x', empty: '', number: 1, none: null });
  expect(['a', 'empty', 'number', 'none', 'missing'].map((name) => fields.string(name))).toEqual(['x', ...Array(4)]);
  expect(messages()).toEqual([
    'expected p.empty to be a string, got an empty string',
    'expected p.number to be a string, got a number; quote it if you mean a string',
    'p.none is missing; set it to a string',
    'p.missing is missing; set it to a string',
  ]);
});

test('an optional string may be missing or null', () => {
  const { fields, messages } = reader({ none: null, number: 1 });
  expect(['none', 'missing', 'number'].map((name) => fields.optionalString(name))).toEqual(Array(3));
  expect(messages()).toHaveLength(1);
});

test('reads one of the allowed strings', () => {
  const { fields, messages } = reader({ role: 'admin', other: 'amin' });
  expect(fields.oneOf('role', ['admin', 'user'])).toBe('admin');
  expect(fields.oneOf('other', ['admin', 'user'])).toBeUndefined();
  expect(messages()).toEqual([
    'expected p.other to be "admin" or "user", got a different string; did you mean "admin"?',
  ]);
});

test('reads a list of strings, and reports the first item that is not one', () => {
  const { fields, messages } = reader({ models: ['a', 1, 'b', 2], other: 'a' });
  expect(['models', 'missing', 'other'].map((name) => fields.strings(name))).toEqual([['a', 'b'], [], []]);
  expect(messages()).toEqual([
    'expected p.models[1] to be a string, got a number; quote it if you mean a string',
    'expected p.other to be a list, got a string',
  ]);
});

test('reads a list of mappings with a reader for each, without those that cannot be read', () => {
  const { fields, messages } = reader({ teams: [{ id: 'a' }, 5, {}] });
  expect(fields.mappings('teams', (team) => team.string('id'))).toEqual(['a']);
  expect(messages()).toEqual([
    'expected p.teams[1] to be a mapping, got a number',
    'p.teams[2].id is missing; set it to a string',
  ]);
});

test('warns about a field that is probably misspelled', () => {
  const { fields, messages } = reader({ team_id: 'a', 'team-alias': 'b', other: 1 });
  fields.checkNames(['team_id', 'team_alias']);
  expect(messages()).toEqual(['unknown field p.team-alias; did you mean "team_alias"?']);
});
