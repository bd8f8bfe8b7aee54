import { assertEncodable } from '../text/surrogates.ts';
import { PythonError } from '../values/errors.ts';
import { floatRepr } from '../values/float-repr.ts';
import { PyFloat, type PyValue } from '../values/values.ts';

interface Style {
  readonly comma: string;
  readonly colon: string;
  readonly string: (text: string) => string;
  readonly float: (value: number) => string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters JSON escapes
const NEEDS_ESCAPE = /["\\\u0000-\u001f]/;
const NOT_ASCII = /[\u007f-\uffff]/g;

/** As `JSONResponse` renders: no spaces, UTF-8 as it is, only finite floats. */
const RESPONSE: Style = {
  comma: ',',
  colon: ':',
  string(text) {
    assertEncodable(text);
    return NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
  },
  float(value) {
    if (Number.isFinite(value)) return floatRepr(value);
    throw new PythonError('ValueError', `Out of range float values are not JSON compliant: ${floatRepr(value)}`);
  },
};

/** As {@link RESPONSE} before it becomes bytes: a float that is not finite is noticed before a lone surrogate. */
const UNENCODED: Style = { ...RESPONSE, string: () => '' };

/** As `json.dumps` writes by default: a space after each separator, ASCII only, NaN and Infinity by name. */
const DEFAULT: Style = {
  comma: ', ',
  colon: ': ',
  string: (text) => JSON.stringify(text).replace(NOT_ASCII, escapeUnit),
  float(value) {
    if (Number.isNaN(value)) return 'NaN';
    if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
    return floatRepr(value);
  },
};

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The text of an answer's body, as Starlette's `JSONResponse` writes it in every profile.
 *
 * @throws PythonError (`ValueError` for a float that is not finite, `UnicodeEncodeError` for a lone surrogate), which the proxy answers with its 500.
 * @example dumps({ a: new PyFloat(1), b: 1e-7 }) // {"a":1.0,"b":1e-07}
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
 * `json.dumps(value)` with Python's defaults: what messages and hashed ids hold.
 *
 * @example jsonDumps({ a: [1, 'é'] }) // {"a": [1, "\u00e9"]}
 */
export function jsonDumps(value: PyValue): string {
  return write(value, DEFAULT);
}

function write(value: PyValue, style: Style): string {
  if (typeof value === 'string') return style.string(value);
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : style.float(value);
  if (value === null) return 'null';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, style)).join(style.comma)}]`;
  if (value instanceof PyFloat) return style.float(value.value);
  let text = '';
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const entry = value[key];
    if (entry === undefined) continue;
    text += `${text === '' ? '' : style.comma}${style.string(key)}${style.colon}${write(entry, style)}`;
  }
  return `{${text}}`;
}
