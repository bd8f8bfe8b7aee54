import { repr } from '../values/repr.ts';
import { typeName } from '../values/type-name.ts';
import { dumpValue } from './py-model.ts';
import type { LineError } from './types.ts';

/** pydantic shortens the `repr` of an input that is longer than this, in bytes of UTF-8. */
const MAX_INPUT_BYTES = 50;

/**
 * `str(ValidationError)`.
 *
 * @param pydantic the version of pydantic in the URLs, such as `2.14`
 * @param title the name of the class that could not be created
 * @example
 * validationErrorText('2.14', 'Limits', errors);
 * // 1 validation error for Limits
 * // rpm
 * //   Input should be a valid integer, unable to parse string as an integer [type=int_parsing, input_value='x', input_type=str]
 * //     For further information visit https://errors.pydantic.dev/2.14/v/int_parsing
 */
export function validationErrorText(pydantic: string, title: string, errors: readonly LineError[]): string {
  const lines = [`${errors.length} validation error${errors.length === 1 ? '' : 's'} for ${title}`];
  for (const error of errors) {
    if (error.loc.length > 0) lines.push(error.loc.join('.'));
    const input = error.input ?? null;
    const value = shorten(repr(dumpValue(input, {})));
    lines.push(`  ${error.msg} [type=${error.type}, input_value=${value}, input_type=${typeName(input)}]`);
    if (error.type !== 'sequence_str') {
      lines.push(`    For further information visit https://errors.pydantic.dev/${pydantic}/v/${error.type}`);
    }
  }
  return lines.join('\n');
}

/** Replaces the middle of a long string with dots. */
function shorten(text: string): string {
  if (text.length <= MAX_INPUT_BYTES / 4 || byteLength(text) <= MAX_INPUT_BYTES) return text;
  const half = Math.ceil(MAX_INPUT_BYTES / 2);
  const characters = [...text];
  const start = takeBytes(characters, half);
  const end = takeBytes(characters.toReversed(), half - 1).toReversed();
  return `${start.join('')}...${end.join('')}`;
}

/** Returns the first characters that fit into a number of bytes. */
function takeBytes(characters: readonly string[], bytes: number): string[] {
  const taken: string[] = [];
  let left = bytes;
  for (const character of characters) {
    left -= byteLength(character);
    if (left < 0) break;
    taken.push(character);
  }
  return taken;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
