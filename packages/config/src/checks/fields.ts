import { isInt } from '@litellm-models/python-semantics';
import type { ConfigMapping, ConfigValue } from '../config-value.ts';
import { isReference } from '../environment/references.ts';
import { fieldsOf, type SchemaName } from '../fields/fields.ts';
import type { IssueList } from '../issues/issue-list.ts';
import { nearest } from '../issues/nearest.ts';
import { type ConfigPath, formatPath } from '../issues/path.ts';
import { wrongType } from './type-messages.ts';
import { acceptsValue, isEnumValue } from './types.ts';

/** The proxy replaces an invalid value of these fields by null. */
const REPLACED_BY_NULL: ReadonlySet<string> = new Set(['drop_params']);

/** Fields for which the proxy starts with an invalid value, at least in some releases, and what happens then. */
const STARTS_ANYWAY: ReadonlyMap<string, string> = new Map([
  ['access_groups', 'the proxy starts, but every request that lists models fails'],
  [
    'thought_signature_in_tool_call_id',
    'LiteLLM releases that have this field skip the deployment, earlier ones ignore it',
  ],
]);

/** Checks the fields of an object of a deployment: their types, and names that are probably misspelled. */
export function checkFields(schema: SchemaName, mapping: ConfigMapping, path: ConfigPath, issues: IssueList): void {
  const known = fieldsOf(schema);
  for (const [key, value] of Object.entries(mapping)) {
    const types = known.get(key);
    if (types === undefined) checkUnknownField(key, mapping, known.keys(), path, issues);
    else if (!isValid(schema, key, types, value)) addWrongType(key, types, value, path, issues);
  }
}

function isValid(schema: SchemaName, key: string, types: readonly string[], value: ConfigValue): boolean {
  // A reference that is not resolved has a value that is not known here.
  if (schema === 'model_info' && key === 'id') return acceptsValue(types, value) || isConvertedId(value);
  return REPLACED_BY_NULL.has(key) || isReference(value) || acceptsValue(types, value);
}

/** The proxy converts an id that is an int or a boolean to a string. */
function isConvertedId(value: ConfigValue): boolean {
  return isInt(value) || typeof value === 'boolean';
}

function addWrongType(
  key: string,
  types: readonly string[],
  value: ConfigValue,
  parent: ConfigPath,
  issues: IssueList,
): void {
  const path = [...parent, key];
  const message = wrongType({ path, types, value });
  const consequence = STARTS_ANYWAY.get(key);
  if (consequence !== undefined) {
    issues.add({ code: 'wrong_type', severity: 'warning', path, message: `${message}; ${consequence}` });
    return;
  }
  const isInvalidEnum = types.some(isEnumValue) && typeof value === 'string';
  issues.add({
    code: isInvalidEnum ? 'invalid_value' : 'wrong_type',
    // The proxy reads `model` before it validates the deployment, and fails there.
    effect: key === 'model' ? 'startup_fails' : 'deployment_skipped',
    path,
    message,
  });
}

/** Adds a warning if a field that is not known is probably a misspelled one. Other unknown fields are passed on to the provider. */
function checkUnknownField(
  key: string,
  mapping: ConfigMapping,
  known: Iterable<string>,
  parent: ConfigPath,
  issues: IssueList,
): void {
  const meant = nearest(key, known);
  if (meant === undefined || Object.hasOwn(mapping, meant)) return;
  const path = [...parent, key];
  issues.add({
    code: 'unknown_field',
    severity: 'warning',
    path,
    atKey: true,
    message: `unknown field ${formatPath(path)}; did you mean "${meant}"? The proxy passes unknown fields on unchanged`,
  });
}
