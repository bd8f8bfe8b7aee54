import type { Io } from './io.ts';
import type { OptionSpecs, OptionValues } from './options.ts';

/** One command: its name, options, help text and implementation. */
export interface Command<S extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  readonly summary: string;
  readonly options: S;
  /** Complete command lines for `--help`, each with a description. */
  readonly examples: readonly (readonly [line: string, description: string])[];
  /** Runs the command and resolves to the exit code. */
  run(values: OptionValues<S>, io: Io): Promise<number>;
}

/** A command without its option types, so that commands with different options fit in one list. */
export interface AnyCommand extends Omit<Command, 'run'> {
  /** Parses the arguments that follow the command name, runs the command and resolves to the exit code. */
  parseAndRun(args: readonly string[], io: Io): Promise<number>;
}
