import { PythonError } from '@litellm-models/python-semantics';
import { expect, it } from 'vitest';
import { RefusedDeployment } from './refused-deployment.ts';
import { checkTagPatterns } from './tag-patterns.ts';

it.each([[['a', '(']], ['a(b'], [{ ')': 1 }]])(
  'throws Python’s error for the invalid pattern in tag_regex %j',
  (tag_regex) => {
    expect(() => checkTagPatterns({ tag_regex })).toThrow(PythonError);
  },
);

it.each([[5], [true], [[5]], [['a', null]]])('refuses tag_regex %j', (tag_regex) => {
  expect(() => checkTagPatterns({ tag_regex })).toThrow(RefusedDeployment);
});

it.each([[null], [[]], [['^a', 'b+']], ['ab'], [0], ['']])('accepts tag_regex %j', (tag_regex) => {
  expect(() => checkTagPatterns({ tag_regex })).not.toThrow();
  expect(() => checkTagPatterns({})).not.toThrow();
});
