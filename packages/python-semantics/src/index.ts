export { dateIsoformat, daysInMonth, PyDate } from './datetime/date.ts';
export { isoformat, PyDateTime, PyTime, pydanticDatetime, utcDateTime } from './datetime/datetime.ts';
export { decodeJsonBytes } from './json/decode.ts';
export { isDeeper } from './json/depth.ts';
export { dumps, jsonDumps } from './json/dumps.ts';
export { jsonable } from './json/jsonable.ts';
export { orjsonError } from './json/orjson-error.ts';
export { parseJson } from './json/parse-json.ts';
export { asciiDigits, DECIMAL, isDigits, lower, numberText, pythonRegExp } from './text/characters.ts';
export { codePointLength, removePrefix, splitOnce, strip } from './text/string-methods.ts';
export { assertEncodable, hasLoneSurrogate } from './text/surrogates.ts';
export { type ParsedUrl, parseQuery, parseUrl, unquote } from './text/url.ts';
export { pyEqual } from './values/equal.ts';
export { JsonDecodeError, PythonError } from './values/errors.ts';
export { floatRepr } from './values/float-repr.ts';
export { PyObject } from './values/object.ts';
export { pythonInt, tryPythonFloat, tryPythonInt } from './values/parse-number.ts';
export { repr, str } from './values/repr.ts';
export { typeName } from './values/type-name.ts';
export {
  getKey,
  isDict,
  isFloat,
  isHashable,
  isInt,
  isTruthy,
  type PyDict,
  PyFloat,
  type PyScalar,
  type PyValue,
  pyFloat,
  pyInt,
  setKey,
  toNumber,
} from './values/values.ts';
