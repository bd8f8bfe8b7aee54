export { isoformat, PyDateTime, pydanticDatetime, utcDateTime } from './datetime.ts';
export { dumps, jsonDumps } from './dumps.ts';
export { JsonDecodeError, PythonError } from './errors.ts';
export { floatRepr } from './float.ts';
export { jsonable } from './jsonable.ts';
export { parseJson } from './parse-json.ts';
export { repr, str } from './repr.ts';
export { parseQuery, unquote } from './unquote.ts';
export { isTruthy, PyFloat } from './values.ts';
