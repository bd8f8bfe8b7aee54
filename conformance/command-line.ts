import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * Parses the options of a command.
 *
 * `--help` prints the help text and exits with status 0. An unknown or malformed option exits with status 2.
 *
 * @param help the help text; its line that begins with `Usage:` is repeated below an error
 *
 * @example
 * const options = parseOptions('Usage: pnpm conformance:fuzz --profile NAME', { profile: { type: 'string' } });
 */
export function parseOptions<const T extends Options>(help: string, options: T): Values<T> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(help.trim());
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return exitWithUsage(help, error instanceof Error ? error.message : String(error));
  }
}

/** Returns an option as an integer, or exits with status 2. */
export function integerOption(help: string, name: string, value: string, min = 0): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isSafeInteger(number) && number >= min) return number;
  return exitWithUsage(help, `expected --${name} to be an integer of at least ${min}, got "${value}"`);
}

/** Returns an option that must be one of several strings, or exits with status 2. */
export function choiceOption<T extends string>(
  help: string,
  name: string,
  value: string | undefined,
  choices: readonly T[],
): T {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  const expected = `expected --${name} to be one of ${choices.join(', ')}`;
  return exitWithUsage(help, value === undefined ? `${expected}, but it is missing` : `${expected}, got "${value}"`);
}

/** Prints the reason and the usage line to standard error, and exits with status 2. */
export function exitWithUsage(help: string, reason: string): never {
  const usage = help.split('\n').find((line) => line.startsWith('Usage:')) ?? '';
  console.error(`Error: ${reason}\n${usage}\nRun the command with --help to see every option.`);
  process.exit(2);
}
