import type { Scalar } from 'yaml';
import type { ConfigValue } from '../config-value.ts';
import { type ImplicitType, implicitType } from './implicit-type.ts';
import { parseFloatText, parseInteger } from './numbers.ts';
import { parseTimestamp } from './timestamp.ts';
import { YamlError } from './yaml-error.ts';

const CORE_TAG = 'tag:yaml.org,2002:';
const EXPLICIT_TYPES: readonly string[] = ['bool', 'float', 'int', 'null', 'str', 'timestamp', 'merge', 'value'];
const BOOLEANS: Record<string, boolean> = { yes: true, no: false, true: true, false: false, on: true, off: false };

/** Message for a tag that PyYAML's safe loader does not support. */
export const UNSUPPORTED_TAG = 'the proxy does not support this tag; remove it';

/** Returns the text of a scalar. The parser's schema reads every scalar as a string. */
export function scalarText(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : '';
}

/** Returns the type of a scalar: that of its tag, or the implicit one if it has neither tag nor quotes. */
export function scalarType(node: Scalar, text: string): ImplicitType | undefined {
  const { tag } = node;
  // PyYAML ignores a lone `!`.
  if (tag === undefined || tag === '!') return node.type === 'PLAIN' ? implicitType(text) : 'str';
  const name = tag.startsWith(CORE_TAG) ? tag.slice(CORE_TAG.length) : '';
  return isExplicitType(name) ? name : undefined;
}

function isExplicitType(name: string): name is ImplicitType {
  return EXPLICIT_TYPES.includes(name);
}

/**
 * Returns the value that PyYAML's safe loader constructs from a scalar.
 *
 * @throws YamlError where PyYAML raises an error
 */
export function scalarValue(node: Scalar, offset: number): ConfigValue {
  const text = scalarText(node);
  switch (scalarType(node, text)) {
    case 'str':
      return text;
    case 'null':
      return null;
    case 'bool':
      return valid(BOOLEANS[text.toLowerCase()], offset, 'a boolean');
    case 'int':
      return valid(parseInteger(text), offset, 'an integer');
    case 'float':
      return valid(parseFloatText(text), offset, 'a float');
    case 'timestamp':
      return valid(parseTimestamp(text), offset, 'a date');
    case 'merge':
      throw new YamlError(offset, '"<<" is only allowed as a key; quote it if you mean a string');
    case 'value':
      throw new YamlError(offset, 'an unquoted "=" is not allowed; quote it if you mean a string');
    default:
      throw new YamlError(offset, UNSUPPORTED_TAG);
  }
}

function valid<T>(value: T | undefined, offset: number, type: string): T {
  if (value !== undefined) return value;
  throw new YamlError(
    offset,
    `YAML reads this value as ${type}, but it is not a valid one; quote it if you mean a string`,
  );
}
