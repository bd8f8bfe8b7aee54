import { expect, test } from 'vitest';
import { loadYaml } from '../yaml/load.ts';
import { IssueList } from './issue-list.ts';
import type { ConfigPath } from './path.ts';
import { NO_POSITIONS, positionsOf } from './positions.ts';

const list = (text: string): IssueList => new IssueList('config.yaml', positionsOf(loadYaml(text)));
const missing = (path: ConfigPath) => ({ code: 'missing_field', path, message: 'x' }) as const;

test('an issue is an error without effect by default', () => {
  const issues = list('a: {b: 1}');
  issues.add(missing(['a', 'b']));
  expect(issues.sorted()).toEqual([
    {
      severity: 'error',
      effect: 'none',
      code: 'missing_field',
      file: 'config.yaml',
      position: { line: 1, column: 8 },
      path: ['a', 'b'],
      field: 'a.b',
      message: 'x',
    },
  ]);
});

test('points at the key if the issue is about the key', () => {
  const issues = list('a: {b: 1}');
  issues.add({ ...missing(['a', 'b']), atKey: true });
  expect(issues.sorted()[0]?.position).toEqual({ line: 1, column: 5 });
});

test('points at the nearest value above a missing one', () => {
  const issues = list('a:\n  b: {}');
  issues.add(missing(['a', 'b', 'c', 'd']));
  expect(issues.sorted()[0]?.position).toEqual({ line: 2, column: 6 });
});

test('sorts issues by position, those without a position last', () => {
  const issues = list('a: 1\nb: 2\n');
  issues.add(missing(['b']));
  issues.add(missing(['a']));
  expect(issues.sorted().map(({ field }) => field)).toEqual(['a', 'b']);

  const withoutPositions = new IssueList(undefined, NO_POSITIONS);
  withoutPositions.add(missing(['b']));
  withoutPositions.add({ ...missing(['c']), position: { line: 1, column: 1 } });
  withoutPositions.add(missing(['a']));
  expect(withoutPositions.sorted().map(({ field }) => field)).toEqual(['c', 'b', 'a']);
});

test('keeps at most 1,000 issues', () => {
  const issues = new IssueList(undefined, NO_POSITIONS);
  for (let i = 0; i < 1500; i++) issues.add(missing([i]));
  expect(issues.sorted()).toHaveLength(1000);
});
