import type { AnyCommand, Command } from './command.ts';
import { commandHelp } from './help.ts';
import { type OptionSpecs, readOptions } from './options.ts';

/** Adds option parsing and `--help` to a command. */
export function defineCommand<const S extends OptionSpecs>(command: Command<S>): AnyCommand {
  const defined: AnyCommand = {
    ...command,
    async parseAndRun(args, io) {
      const values = readOptions(args, command.options, command.name);
      if (values.help === true) {
        io.out(commandHelp(defined, io.style));
        return 0;
      }
      return command.run(values, io);
    },
  };
  return defined;
}
