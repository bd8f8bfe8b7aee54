import { repr } from '../values/repr.ts';
import { typeName } from '../values/type-name.ts';
import type { PyValue } from '../values/values.ts';
import { dumpValue } from './py-model.ts';
import type { LineError, ModelValue } from './types.ts';

/** Beyond this many characters an input is shown by its beginning and end. */
const MAX_INPUT = 50;

/**
 * `str(ValidationError)`: what a message holds where the proxy puts the exception into it.
 *
 * @example
 * validationErrorText('2.14', 'LiteLLM_Params', errors)
 * // 1 validation error for LiteLLM_Params
 * // rpm
 * //   Input should be a valid integer, unable to parse string as an integer [type=int_parsing, input_value='x', input_type=str]
 * //     For further information visit https://errors.pydantic.dev/2.14/v/int_parsing
 */
export function validationErrorText(pydantic: string, title: string, errors: readonly LineError[]): string {
  const lines = [`${errors.length} validation error${errors.length === 1 ? '' : 's'} for ${title}`];
  for (const error of errors) {
    if (error.loc.length > 0) lines.push(error.loc.join('.'));
    const input = error.input ?? null;
    const about = `type=${error.type}, input_value=${shortened(inputRepr(input))}, input_type=${typeName(input)}`;
    lines.push(`  ${error.msg} [${about}]`);
    if (error.type !== 'sequence_str') {
      lines.push(`    For further information visit https://errors.pydantic.dev/${pydantic}/v/${error.type}`);
    }
  }
  return lines.join('\n');
}

function inputRepr(input: ModelValue): string {
  return repr(dumpValue(input, {}) satisfies PyValue);
}

/** The first half and the end, dots between: pydantic's way with long inputs, counted in bytes of UTF-8. */
function shortened(text: string): string {
  if (text.length <= MAX_INPUT / 4 || byteLength(text) <= MAX_INPUT) return text;
  const half = Math.ceil(MAX_INPUT / 2);
  const characters = [...text];
  return `${fitting(characters, half).join('')}...${fitting(characters.toReversed(), half - 1)
    .toReversed()
    .join('')}`;
}

/** As many of the characters as this many bytes hold. */
function fitting(characters: readonly string[], bytes: number): string[] {
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
