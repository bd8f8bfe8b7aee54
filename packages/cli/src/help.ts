import type { AnyCommand } from './command.ts';
import type { Style } from './io.ts';
import { COMMON_OPTIONS, type OptionSpec } from './options.ts';

const INTRO = "Command-line tools for the LiteLLM proxy's Model Management API.";

/** Returns the text of `litellm-models --help`. */
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
      ['-h, --help', 'show this help, or the help of a command'],
      ['-v, --version', 'show the version'],
    ]),
    '',
    style.bold('Examples'),
    ...examples.flatMap(([line, description]) => [`  ${line}`, `      ${style.dim(description)}`]),
  ].join('\n');
}

/** Returns the text of `litellm-models COMMAND --help`. */
export function commandHelp(command: AnyCommand, style: Style): string {
  const rows = Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(([name, spec]): [string, string] => [
    optionSyntax(name, spec),
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
    ...command.examples.flatMap(([line, description]) => [`  ${line}`, `      ${style.dim(description)}`]),
    '',
    style.bold('Exit codes'),
    ...columns([
      ['0', 'success'],
      ['1', 'failure, such as an invalid file or a port in use'],
      ['2', 'invalid command line'],
    ]),
  ].join('\n');
}

function optionSyntax(name: string, spec: OptionSpec): string {
  if (spec.type === 'string') return `--${name} ${spec.placeholder}`;
  return spec.short ? `-${spec.short}, --${name}` : `--${name}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
