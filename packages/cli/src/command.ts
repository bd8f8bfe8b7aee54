import type { Io } from './io.ts';
import type { OptionSpecs, OptionValues } from './options.ts';

/** One command: what `--help` shows of it, and what it does. */
export interface Command<S extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  readonly summary: string;
  readonly options: S;
  /** Command lines that work as printed, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  /** Resolves to the exit code. */
  run(values: OptionValues<S>, io: Io): Promise<number>;
}

/** A command whose option types are its own affair. */
export interface AnyCommand extends Omit<Command, 'run'> {
  runWith(args: readonly string[], io: Io): Promise<number>;
}
