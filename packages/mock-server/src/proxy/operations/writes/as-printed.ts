import { isDict, type PyDict, PyFloat, type PyValue, setKey } from '@litellm-models/python-semantics';

/** A row as pydantic serializes it: a number that JSON cannot hold is null. The stored row keeps the number, so later reads fail on it. */
export function asPrinted(row: PyDict): PyDict {
  const printed: PyDict = {};
  for (const [key, value] of Object.entries(row)) setKey(printed, key, printedValue(value));
  return printed;
}

function printedValue(value: PyValue): PyValue {
  if (value instanceof PyFloat) return Number.isFinite(value.value) ? value : null;
  if (Array.isArray(value)) return value.map(printedValue);
  return isDict(value) ? asPrinted(value) : value;
}
