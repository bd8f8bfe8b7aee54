import manifest from '../package.json' with { type: 'json' };
import type { AnyCommand } from './command.ts';
import { mock } from './commands/mock/mock.ts';
import { Failure, UsageError } from './errors.ts';
import { commandHelp, programHelp } from './help.ts';
import { type Io, systemIo } from './io.ts';

const COMMANDS: readonly AnyCommand[] = [mock];

/**
 * Runs one command line and resolves to the exit code: 0 success, 1 failure, 2 invalid command line.
 *
 * @example
 * process.exitCode = await run(['mock', '--port', '4000']);
 */
export async function run(args: readonly string[], io: Io = systemIo()): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const prefix = io.style.error('error:');
    if (error instanceof UsageError) {
      const command = error.command === undefined ? '' : ` ${error.command}`;
      io.err(`${prefix} ${error.message}`);
      io.err(io.style.dim(`Run litellm-models${command} --help for usage.`));
      return 2;
    }
    if (error instanceof Failure) {
      io.err(`${prefix} ${error.message}`);
      return 1;
    }
    throw error;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    io.err(programHelp(COMMANDS, io.style));
    return 2;
  }
  if (first === '--version' || first === '-v') {
    io.out(manifest.version);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    const topic = COMMANDS.find((command) => command.name === rest[0]);
    io.out(topic ? commandHelp(topic, io.style) : programHelp(COMMANDS, io.style));
    return 0;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  if (command) return command.parseAndRun(rest, io);
  const names = COMMANDS.map(({ name }) => name).join(', ');
  throw new UsageError(
    first.startsWith('-') ? `unknown option ${first}` : `unknown command "${first}"; expected one of: ${names}`,
  );
}
