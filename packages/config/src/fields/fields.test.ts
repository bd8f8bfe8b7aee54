import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderFields } from '../../scripts/render-fields.ts';
import { fieldsOf } from './fields.ts';

const here = import.meta.dirname;

test('the generated table matches the contract', () => {
  const contract = readFileSync(join(here, '../../../../openapi/model-management.yaml'), 'utf8');
  expect(readFileSync(join(here, 'generated/fields.ts'), 'utf8')).toBe(renderFields(contract));
});

test('returns the types of fields', () => {
  expect(fieldsOf('litellm_params').get('rpm')).toEqual(['integer', 'null']);
  expect(fieldsOf('model_info').get('tier')).toContain('(free)');
  expect(fieldsOf('deployment').get('model_name')).toEqual(['string']);
});
