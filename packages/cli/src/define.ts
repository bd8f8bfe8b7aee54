import type { AnyCommand, Command } from './command.ts';
import { commandHelp } from './help.ts';
import { type OptionSpecs, readOptions } from './options.ts';

/** Makes a command out of its parts: reads its options, answers `--help`, runs it. */
export function defineCommand<const S extends OptionSpecs>(command: Command<S>): AnyCommand {
  const any: AnyCommand = {
    ...command,
    async runWith(args, io) {
      const values = readOptions(args, command.options, command.name);
      if (values.help === true) {
        io.out(commandHelp(any, io.style));
        return 0;
      }
      return command.run(values, io);
    },
  };
  return any;
}
