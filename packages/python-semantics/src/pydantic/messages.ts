import { str } from '../values/repr.ts';
import type { PyValue } from '../values/values.ts';

/** The messages of pydantic's errors by type. `{name}` is a value of the error's `ctx`, `{s}` makes a plural of `min_length`. */
const TEMPLATES = {
  missing: 'Field required',
  extra_forbidden: 'Extra inputs are not permitted',
  model_type: 'Input should be a valid dictionary or instance of {class_name}',
  model_attributes_type: 'Input should be a valid dictionary or object to extract fields from',
  dataclass_type: 'Input should be a dictionary or an instance of {class_name}',
  greater_than: 'Input should be greater than {gt}',
  finite_number: 'Input should be a finite number',
  too_short: '{field_type} should have at least {min_length} item{s} after validation, not {actual_length}',
  string_type: 'Input should be a valid string',
  string_unicode: 'Input should be a valid string, unable to parse raw data as a unicode string',
  string_too_short: 'String should have at least {min_length} character{s}',
  dict_type: 'Input should be a valid dictionary',
  list_type: 'Input should be a valid list',
  tuple_type: 'Input should be a valid tuple',
  bool_type: 'Input should be a valid boolean',
  bool_parsing: 'Input should be a valid boolean, unable to interpret input',
  int_type: 'Input should be a valid integer',
  int_parsing: 'Input should be a valid integer, unable to parse string as an integer',
  int_parsing_size: 'Unable to parse input string as an integer, exceeded maximum size',
  int_from_float: 'Input should be a valid integer, got a number with a fractional part',
  float_type: 'Input should be a valid number',
  float_parsing: 'Input should be a valid number, unable to parse string as a number',
  literal_error: 'Input should be {expected}',
  time_type: 'Input should be a valid time',
  time_parsing: 'Input should be in a valid time format, {error}',
  datetime_type: 'Input should be a valid datetime',
  datetime_parsing: 'Input should be a valid datetime, {error}',
  datetime_from_date_parsing: 'Input should be a valid datetime or date, {error}',
  is_instance_of: 'Input should be an instance of {class}',
} as const;

/** The types of errors that have a message. */
export type ErrorType = keyof typeof TEMPLATES;

/**
 * Returns the message of an error.
 *
 * @param ctx the values for the placeholders
 * @example
 * message('greater_than', { gt: 0 }); // 'Input should be greater than 0'
 */
export function message(type: ErrorType, ctx: Readonly<Record<string, PyValue>> = {}): string {
  return TEMPLATES[type].replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 's') return ctx['min_length'] === 1 ? '' : 's';
    return str(ctx[name] ?? null);
  });
}
