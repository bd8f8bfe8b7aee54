import { isDict, isFloat, isInt, type PyDict, PyFloat, type PyValue, toNumber } from '@litellm-models/python-semantics';
import type { Schema, Violation } from './schema.ts';

/** Returns the schema to which a `$ref` points; a schema without `$ref` is returned unchanged. */
export type Resolve = (schema: Schema) => Schema;

type Loc = readonly (string | number)[];

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

/**
 * Returns the violations of a schema in a value, without any coercion; an empty array if the value is valid.
 *
 * @example
 * schemaViolations({ type: 'boolean' }, 0, ['body', 'blocked'], (schema) => schema);
 * // [{ loc: ['body', 'blocked'], msg: 'Input should be of type boolean' }]
 */
export function schemaViolations(schema: Schema, value: PyValue, loc: Loc, resolve: Resolve): Violation[] {
  const target = resolve(schema);
  const error = typeError(target, value) ?? valueError(target, value) ?? notError(target, value, resolve);
  if (error !== undefined) return [{ loc, msg: error }];
  const violations = (target.allOf ?? []).flatMap((part) => schemaViolations(part, value, loc, resolve));
  if (target.anyOf !== undefined) violations.push(...choiceViolations(target.anyOf, value, loc, resolve));
  if (Array.isArray(value) && target.items !== undefined) {
    const { items } = target;
    violations.push(...value.flatMap((item, index) => schemaViolations(items, item, [...loc, index], resolve)));
  }
  if (isDict(value)) violations.push(...objectViolations(target, value, loc, resolve));
  return violations;
}

/** Returns the violations of the schema that is closest to the value: whose deepest violation is deepest. */
function choiceViolations(choices: readonly Schema[], value: PyValue, loc: Loc, resolve: Resolve): Violation[] {
  const tried = choices.map((choice) => schemaViolations(choice, value, loc, resolve));
  if (tried.some((violations) => violations.length === 0)) return [];
  const deepest = (violations: readonly Violation[]): number =>
    Math.max(...violations.map((violation) => violation.loc.length));
  return tried.reduce((best, violations) => (deepest(violations) > deepest(best) ? violations : best));
}

function objectViolations(schema: Schema, value: PyDict, loc: Loc, resolve: Resolve): Violation[] {
  const violations: Violation[] = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({ loc: [...loc, name], msg: 'Field required' }));
  const { properties = {}, additionalProperties: rest } = schema;
  for (const [name, entry] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const own = known ?? (typeof rest === 'object' ? rest : undefined);
    if (own !== undefined) violations.push(...schemaViolations(own, entry, [...loc, name], resolve));
    else if (rest === false) violations.push({ loc: [...loc, name], msg: 'Extra inputs are not permitted' });
  }
  return violations;
}

function typeError({ type }: Schema, value: PyValue): string | undefined {
  if (type === undefined) return undefined;
  const types = typeof type === 'string' ? [type] : type;
  if (types.some((name) => isOfType(name, value))) return undefined;
  return `Input should be of type ${types.join(' or ')}`;
}

function isOfType(type: string, value: PyValue): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isDict(value);
    case 'integer':
      // In JSON Schema, 1.0 is an integer.
      return isInt(value) || (value instanceof PyFloat && Number.isFinite(value.value));
    case 'number':
      return isInt(value) || isFloat(value);
    default:
      return typeof value === type;
  }
}

function valueError(schema: Schema, value: PyValue): string | undefined {
  if (schema.const !== undefined && value !== schema.const) return `Input should be ${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return `Input should be one of ${schema.enum.map((entry) => JSON.stringify(entry)).join(', ')}`;
  }
  if (typeof value === 'string') return stringError(schema, value);
  if (Array.isArray(value) && value.length < (schema.minItems ?? 0)) {
    return `List should have at least ${schema.minItems} items`;
  }
  const { exclusiveMinimum: minimum } = schema;
  if (minimum !== undefined && (isInt(value) || isFloat(value)) && !(toNumber(value) > minimum)) {
    return `Input should be greater than ${minimum}`;
  }
  return undefined;
}

function stringError({ minLength = 0, pattern, format }: Schema, value: string): string | undefined {
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return `String should match pattern '${pattern}'`;
  if (minLength > 0 && Array.from(value).length < minLength)
    return `String should have at least ${minLength} characters`;
  if (format === 'date-time' && !DATE_TIME.test(value)) return 'Input should be a valid date-time';
  return undefined;
}

function notError({ not }: Schema, value: PyValue, resolve: Resolve): string | undefined {
  return not !== undefined && schemaViolations(not, value, [], resolve).length === 0
    ? 'Input is not permitted'
    : undefined;
}
