import type { Io } from '../../io.ts';
import type { ParsedConfig, ParsedKeys } from './seed.ts';
import { readConfig, readKeys } from './seed.ts';

/** Which files the mock starts from. */
export interface SeedFiles {
  config: string | undefined;
  keys: string | undefined;
  /** Leave out what the real proxy would leave out. */
  skipInvalid: boolean;
}

/** The files, read and checked. */
export interface SeedTexts {
  config: ParsedConfig | undefined;
  keys: ParsedKeys | undefined;
}

/**
 * Reads both files.
 *
 * @throws Failure after each error was shown with its file, line, column and field
 */
export function readFiles({ config, keys, skipInvalid }: SeedFiles, io: Io): SeedTexts {
  return {
    config: config === undefined ? undefined : readConfig(config, skipInvalid, io),
    keys: keys === undefined ? undefined : readKeys(keys, io),
  };
}
