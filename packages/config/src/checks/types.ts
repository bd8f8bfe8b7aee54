import { PyDate } from '@litellm-models/python-semantics';
import {
  type Check,
  checkBool,
  checkDateTime,
  checkFloat,
  checkInt,
  Failure,
  newState,
} from '@litellm-models/python-semantics/pydantic';
import { type ConfigValue, isMapping } from '../config-value.ts';

/** Types that pydantic converts to: `"100"` is a valid integer, `"yes"` a valid boolean. */
const CONVERTED: Readonly<Record<string, Check>> = {
  integer: checkInt,
  number: checkFloat,
  boolean: checkBool,
  'date-time': checkDateTime,
};

const state = newState({ uuid: () => '' }, false);

/** Returns whether the proxy's validation accepts a value for at least one of the types of a field (see `fieldsOf`). */
export function acceptsValue(types: readonly string[], value: ConfigValue): boolean {
  return types.some((type) => isOfType(type, value));
}

function isOfType(type: string, value: ConfigValue): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'string':
      return typeof value === 'string';
    case 'object':
      return isMapping(value);
    case 'array':
      return Array.isArray(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'objects':
      return Array.isArray(value) && value.every(isMapping);
    default: {
      const check = CONVERTED[type];
      return check ? converts(check, value) : isEnumValue(type) && value === enumValue(type);
    }
  }
}

function converts(check: Check, value: ConfigValue): boolean {
  if (value instanceof PyDate) return check === checkDateTime;
  if (Array.isArray(value) || isMapping(value)) return false;
  return !(check(value, state) instanceof Failure);
}

/** Returns whether a type is one value of an enum: `(free)`. */
export function isEnumValue(type: string): boolean {
  return type.startsWith('(');
}

/** Returns the value of an enum type: `free` for `(free)`. */
export function enumValue(type: string): string {
  return type.slice(1, -1);
}
