import { parseArgs } from 'node:util';

/** The ports that `start` takes. */
export interface Ports {
  mock: number;
  demo: number;
  reference: number;
}

/** What the command line says. */
export interface Arguments {
  ports: Ports;
  build: boolean;
}

/** Which flag changes which port. */
export const FLAGS: Readonly<Record<keyof Ports, string>> = {
  mock: '--mock-port',
  demo: '--demo-port',
  reference: '--reference-port',
};

export const HELP = `Builds what has changed and serves it on this machine.

  npx -y pnpm@10 start [OPTIONS]

  --mock-port N       the mock proxy (default 4000)
  --demo-port N       the dashboard (default 4173)
  --reference-port N  the reference (default 4174)
  --no-build          serve what was built last
  --help              this text`;

const number = { type: 'string' } as const;

/** What the command line says, or the text to print instead: the help, or what is wrong with the command line. */
export function readArguments(args: readonly string[]): Arguments | string {
  try {
    const { values } = parseArgs({
      // pnpm hands a "--" of its own on.
      args: args.filter((arg) => arg !== '--'),
      options: {
        'mock-port': number,
        'demo-port': number,
        'reference-port': number,
        'no-build': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return HELP;
    const ports = {
      mock: port(values['mock-port'], 4000),
      demo: port(values['demo-port'], 4173),
      reference: port(values['reference-port'], 4174),
    };
    for (const [name, value] of Object.entries(ports))
      if (Number.isNaN(value)) return `error: ${FLAGS[name as keyof Ports]} takes a port from 0 to 65535.\n\n${HELP}`;
    return { ports, build: values['no-build'] !== true };
  } catch (error) {
    const [said] = (error instanceof Error ? error.message : String(error)).split('. ');
    return `error: ${said}.\n\n${HELP}`;
  }
}

function port(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return value <= 65_535 ? value : Number.NaN;
}
