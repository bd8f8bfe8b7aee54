export { isoformat, PyDateTime, pydanticDatetime, utcDateTime } from './datetime.ts';
export { dumps, jsonDumps } from './dumps.ts';
export { JsonDecodeError, PythonError } from './errors.ts';
export { floatRepr } from './float.ts';
export { parseJson } from './parse-json.ts';
export { repr, str } from './repr.ts';
export type { PyDict, PyValue } from './values.ts';
export { getKey, isDict, isFloat, isInt, isTruthy, PyFloat, pyFloat, pyInt, setKey, toNumber } from './values.ts';
