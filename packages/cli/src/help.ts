import type { AnyCommand } from './command.ts';
import type { Style } from './io.ts';
import { COMMON, type OptionSpec } from './options.ts';

const INTRO = `The LiteLLM proxy's Model Management API at hand.`;

/** The help of the whole program. */
export function programHelp(commands: readonly AnyCommand[], style: Style): string {
  const rows = commands.map((command): [string, string] => [command.name, command.summary]);
  const examples = commands.flatMap((command) => command.examples.slice(0, 1));
  return [
    INTRO,
    '',
    style.bold('Usage'),
    '  litellm-models COMMAND [OPTIONS]',
    '',
    style.bold('Commands'),
    ...columns(rows),
    '',
    style.bold('Options'),
    ...columns([
      ['-h, --help', 'show this help, or that of a command'],
      ['-v, --version', 'show the version'],
    ]),
    '',
    style.bold('Examples'),
    ...examples.flatMap(([line, meaning]) => [`  ${line}`, `      ${style.dim(meaning)}`]),
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: AnyCommand, style: Style): string {
  const rows = Object.entries({ ...command.options, ...COMMON }).map(([name, spec]): [string, string] => [
    flag(name, spec),
    spec.help,
  ]);
  return [
    `${command.summary}.`,
    '',
    style.bold('Usage'),
    `  litellm-models ${command.name} [OPTIONS]`,
    '',
    style.bold('Options'),
    ...columns(rows),
    '',
    style.bold('Examples'),
    ...command.examples.flatMap(([line, meaning]) => [`  ${line}`, `      ${style.dim(meaning)}`]),
    '',
    style.bold('Exit codes'),
    ...columns([
      ['0', 'ended as asked'],
      ['1', 'failed: a file that is wrong, a port that is taken'],
      ['2', 'the command line is wrong'],
    ]),
  ].join('\n');
}

function flag(name: string, spec: OptionSpec): string {
  if (spec.type === 'string') return `--${name} ${spec.value}`;
  return spec.short ? `-${spec.short}, --${name}` : `--${name}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
