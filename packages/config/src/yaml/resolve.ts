/** The types that YAML 1.1 tells apart by the look of an unquoted scalar, with the forms PyYAML accepts. */
export type ImplicitType = 'bool' | 'float' | 'int' | 'merge' | 'null' | 'timestamp' | 'value' | 'str';

const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
// A dot is needed, and a sign in the exponent: `1e-6` and `1.5e3` are strings, `1.0e-6` is a float.
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
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const MOMENT =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/;

const MAY_BE_MORE = /^[-+.0-9yYnNtTfFoO~<=]|^$/;

/** The type of an unquoted, untagged scalar. The order of the questions is that of PyYAML's resolver. */
export function implicitType(source: string): ImplicitType {
  if (!MAY_BE_MORE.test(source)) return 'str';
  if (BOOL.test(source)) return 'bool';
  if (FLOAT.test(source)) return 'float';
  if (INT.test(source)) return 'int';
  if (source === '<<') return 'merge';
  if (NULL.test(source)) return 'null';
  if (DAY.test(source) || MOMENT.test(source)) return 'timestamp';
  if (source === '=') return 'value';
  return 'str';
}
