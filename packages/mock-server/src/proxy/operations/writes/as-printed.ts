import { isDict, type PyDict, PyFloat, type PyValue, setKey } from '@litellm-models/python-semantics';

/**
 * A row as the proxy prints it: a row is a model, and pydantic writes numbers that JSON does not know as null. What is stored keeps them, so a
 * later read fails on them.
 */
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
