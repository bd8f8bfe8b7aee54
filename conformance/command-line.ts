import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * The options of a command. `--help` prints how it is used; a wrong option ends it with status 2 and says which.
 *
 * @example const values = commandLine('conformance:fuzz --profile P', { profile: { type: 'string' } });
 */
export function commandLine<const T extends Options>(usage: string, options: T): Values<T> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(`usage: ${usage}`);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return refuse(usage, error instanceof Error ? error.message : String(error));
  }
}

/** A whole number of an option, or the end of the command. */
export function wholeNumber(usage: string, option: string, text: string, least = 0): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number;
  return refuse(usage, `--${option} takes a whole number from ${least} on, not "${text}"`);
}

/** One of the known names of an option, or the end of the command. */
export function oneOf(usage: string, option: string, text: string | undefined, known: readonly string[]): string {
  if (text !== undefined && known.includes(text)) return text;
  return refuse(usage, `--${option} takes one of ${known.join(', ')}${text === undefined ? '' : `, not "${text}"`}`);
}

/** Ends the command: what is wrong, and how it is used. */
export function refuse(usage: string, reason: string): never {
  console.error(`${reason}\nusage: ${usage}`);
  process.exit(2);
}
