import { expect, test } from 'vitest';
import { includePath } from './include-path.ts';

test.each([
  ['models.yaml', 'config.yaml', 'models.yaml'],
  ['models.yaml', '', 'models.yaml'],
  ['models/a.yaml', 'conf/config.yaml', 'conf/models/a.yaml'],
  ['../a.yaml', 'conf/config.yaml', 'a.yaml'],
  ['../../a.yaml', 'conf/config.yaml', '../a.yaml'],
  ['../a.yaml', '../conf/config.yaml', '../a.yaml'],
  ['./a.yaml', '/etc/litellm/config.yaml', '/etc/litellm/a.yaml'],
  ['/etc/a.yaml', 'conf/config.yaml', '/etc/a.yaml'],
  ['C:\\a.yaml', 'conf/config.yaml', 'C:\\a.yaml'],
])('resolves %s, which %s includes', (include, fileName, expected) => {
  expect(includePath(include, fileName)).toBe(expected);
});
