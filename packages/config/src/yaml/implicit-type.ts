/** The types that YAML 1.1 gives a scalar without quotes and tag. */
export type ImplicitType = 'bool' | 'float' | 'int' | 'merge' | 'null' | 'timestamp' | 'value' | 'str';

const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
// A float needs a dot, and its exponent a sign: `1e-6` and `1.5e3` are strings, `1.0e-6` is a float.
const FLOAT = new RegExp(
  `^(?:${[
    '[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+][0-9]+)?',
    '\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?',
    '[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*',
    '[-+]?\\.(?:inf|Inf|INF)',
    '\\.(?:nan|NaN|NAN)',
  ].join('|')})$`,
);
const INT = new RegExp(
  `^(?:${[
    '[-+]?0b[0-1_]+',
    '[-+]?0[0-7_]+',
    '[-+]?(?:0|[1-9][0-9_]*)',
    '[-+]?0x[0-9a-fA-F_]+',
    '[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+',
  ].join('|')})$`,
);
const NULL = /^(?:~|null|Null|NULL|)$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const DATE_TIME =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/;

/** Most scalars are strings, which do not start like any other type. */
const MAY_NOT_BE_STRING = /^[-+.0-9yYnNtTfFoO~<=]|^$/;

/**
 * Returns the type that PyYAML's resolver gives a scalar without quotes and tag. The order of the tests is PyYAML's.
 *
 * @example
 * implicitType('yes'); // bool
 * implicitType('1e-6'); // str
 */
export function implicitType(source: string): ImplicitType {
  if (!MAY_NOT_BE_STRING.test(source)) return 'str';
  if (BOOL.test(source)) return 'bool';
  if (FLOAT.test(source)) return 'float';
  if (INT.test(source)) return 'int';
  if (source === '<<') return 'merge';
  if (NULL.test(source)) return 'null';
  if (DATE.test(source) || DATE_TIME.test(source)) return 'timestamp';
  if (source === '=') return 'value';
  return 'str';
}
