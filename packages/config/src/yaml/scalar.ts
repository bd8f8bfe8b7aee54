import type { Scalar } from 'yaml';
import { parseFloatText, parseInteger } from './numbers.ts';
import { YamlProblem } from './problem.ts';
import { type ImplicitType, implicitType } from './resolve.ts';
import { parseTimestamp } from './timestamp.ts';
import type { ConfigValue } from './values.ts';

const CORE_TAG = 'tag:yaml.org,2002:';
const BOOLEANS: Record<string, boolean> = { yes: true, no: false, true: true, false: false, on: true, off: false };

/** The type of a scalar: its tag where it has one, else what an unquoted text looks like. */
export function scalarType(node: Scalar, text: string): ImplicitType | 'unknown' {
  const { tag } = node;
  // A lone `!` changes nothing for PyYAML.
  if (tag === undefined || tag === '!') return node.type === 'PLAIN' ? implicitType(text) : 'str';
  if (!tag.startsWith(CORE_TAG)) return 'unknown';
  const name = tag.slice(CORE_TAG.length);
  return name === 'bool' ||
    name === 'float' ||
    name === 'int' ||
    name === 'null' ||
    name === 'str' ||
    name === 'timestamp' ||
    name === 'merge' ||
    name === 'value'
    ? name
    : 'unknown';
}

/** The text of a scalar as it was read by the parser, whose schema leaves every scalar a string. */
export function scalarText(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : '';
}

/** The value PyYAML's safe loader gives a scalar; a problem where it raises. */
export function constructScalar(node: Scalar, offset: number): ConfigValue {
  const text = scalarText(node);
  const type = scalarType(node, text);
  switch (type) {
    case 'str':
      return text;
    case 'null':
      return null;
    case 'bool':
      return demand(BOOLEANS[text.toLowerCase()], offset, 'a boolean');
    case 'int':
      return demand(parseInteger(text), offset, 'an integer');
    case 'float':
      return demand(parseFloatText(text), offset, 'a float');
    case 'timestamp':
      return demand(parseTimestamp(text), offset, 'a date that exists');
    case 'merge':
      throw new YamlProblem(offset, '"<<" where no mapping can be merged', 'a value; quote it if a string is meant');
    case 'value':
      throw new YamlProblem(offset, 'an unquoted "="', 'a value; quote it if a string is meant');
    default:
      throw new YamlProblem(offset, 'a tag that the proxy does not load', 'a value without a tag, or one of YAML 1.1');
  }
}

function demand<T>(value: T | undefined, offset: number, what: string): T {
  if (value === undefined) throw new YamlProblem(offset, `a value that looks like ${what} and is none`, what);
  return value;
}
