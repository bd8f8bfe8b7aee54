import { assertEncodable } from '../text/surrogates.ts';
import { PythonError } from '../values/errors.ts';
import { floatRepr } from '../values/float-repr.ts';
import { PyFloat, type PyValue } from '../values/values.ts';

interface Style {
  readonly itemSeparator: string;
  readonly keySeparator: string;
  readonly string: (text: string) => string;
  readonly float: (value: number) => string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes these characters
const NEEDS_ESCAPE = /["\\\u0000-\u001f]/;
const NOT_ASCII = /[\u007f-\uffff]/g;

/** Starlette's `JSONResponse`: `separators=(",", ":")`, `ensure_ascii=False`, `allow_nan=False`, then encoded as UTF-8. */
const RESPONSE: Style = {
  itemSeparator: ',',
  keySeparator: ':',
  string(text) {
    assertEncodable(text);
    return NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
  },
  float: finiteFloat,
};

/** {@link RESPONSE} before it is encoded: finds the errors that Python raises before it notices a lone surrogate. */
const UNENCODED: Style = {
  itemSeparator: ',',
  keySeparator: ':',
  string: () => '',
  float: finiteFloat,
};

/** The defaults of `json.dumps`: a space after each separator, ASCII only, `NaN` and `Infinity` by name. */
const DEFAULT: Style = {
  itemSeparator: ', ',
  keySeparator: ': ',
  string: (text) => JSON.stringify(text).replace(NOT_ASCII, escapeUnit),
  float(value) {
    if (Number.isNaN(value)) return 'NaN';
    if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
    return floatRepr(value);
  },
};

function finiteFloat(value: number): string {
  if (Number.isFinite(value)) return floatRepr(value);
  throw new PythonError('ValueError', `Out of range float values are not JSON compliant: ${floatRepr(value)}`);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A value as Starlette's `JSONResponse` renders it: `json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))`,
 * encoded as UTF-8. For `json.dumps` with Python's defaults, see {@link jsonDumps}.
 *
 * @throws PythonError `ValueError` for a float that is not finite, `UnicodeEncodeError` for a lone surrogate
 * @example
 * dumps({ a: new PyFloat(1), b: 1e-7, c: 'é' }); // '{"a":1.0,"b":1e-07,"c":"é"}'
 */
export function dumps(value: PyValue): string {
  try {
    return write(value, RESPONSE);
  } catch (error) {
    if (error instanceof PythonError && error.type === 'UnicodeEncodeError') write(value, UNENCODED);
    throw error;
  }
}

/**
 * `json.dumps(value)` with Python's defaults. For JSON as a web framework sends it, see {@link dumps}.
 *
 * @example
 * jsonDumps({ a: [1, 'é'] }); // '{"a": [1, "\\u00e9"]}'
 */
export function jsonDumps(value: PyValue): string {
  return write(value, DEFAULT);
}

function write(value: PyValue, style: Style): string {
  if (typeof value === 'string') return style.string(value);
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : style.float(value);
  if (value === null) return 'null';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, style)).join(style.itemSeparator)}]`;
  if (value instanceof PyFloat) return style.float(value.value);
  let text = '';
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const entry = value[key];
    if (entry === undefined) continue;
    text += `${text === '' ? '' : style.itemSeparator}${style.string(key)}${style.keySeparator}${write(entry, style)}`;
  }
  return `{${text}}`;
}
