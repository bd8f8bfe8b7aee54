import { type ErrorRules, READ_RULES } from './rules.ts';

/**
 * The rules for errors of write operations, and of any other operation ({@link READ_RULES}).
 *
 * @example
 * const error = decodeErrorWith(WRITE_RULES, { status: 500, body: 'Internal Server Error' }, { operation: 'addNewModelModelNewPost' });
 */
export const WRITE_RULES: ErrorRules = [
  ['enterprise_only', 'enterprise_only', /LiteLLM Enterprise user|enterprise.only feature|_LICENSE\b/i],
  ['database_off', 'store_model_in_db_off', /^Set `'STORE_MODEL_IN_DB|^Model updates only supported for DB-stored/],
  ['config_model', 'config_model', /Model in config|config-based model/],
  ['not_found', 'credential_not_found', /credential .*(?:not found|exists)/is],
  ['validation', 'missing_field', /^(?:model_info(?:\.id)?|litellm_params) not provided$/],
  [
    'validation',
    'body_not_an_object',
    /has no attribute '|expected an object|is not iterable|unhashable type|bytes-like|indices must be/,
  ],
  ['server', 'write_failed', /^Failed to add model to db/],
  ['server', 'saved_not_served', /was saved to the database, but/],
  ...READ_RULES,
];
