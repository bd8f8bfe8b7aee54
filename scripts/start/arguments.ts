import { parseArgs } from 'node:util';

/** The port of each server that `start` runs. */
export interface Ports {
  mock: number;
  demo: number;
  reference: number;
}

/** The parsed command line. */
export interface Arguments {
  ports: Ports;
  build: boolean;
}

/** The flag that sets each port. */
export const FLAGS: Readonly<Record<keyof Ports, string>> = {
  mock: '--mock-port',
  demo: '--demo-port',
  reference: '--reference-port',
};

export const HELP = `Builds what changed, then serves it on this machine.

  npx -y pnpm@10 start [OPTIONS]

  --mock-port N       the mock proxy (default 4000)
  --demo-port N       the dashboard (default 4173)
  --reference-port N  the reference (default 4174)
  --no-build          serve the last build
  --help              show this help`;

const port = { type: 'string' } as const;

/** Returns the parsed command line, or the message to print instead: the help or an error. */
export function readArguments(args: readonly string[]): Arguments | string {
  try {
    const { values } = parseArgs({
      // pnpm passes its own "--" on.
      args: args.filter((arg) => arg !== '--'),
      options: {
        'mock-port': port,
        'demo-port': port,
        'reference-port': port,
        'no-build': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return HELP;
    const ports = {
      mock: parsePort(FLAGS.mock, values['mock-port'], 4000),
      demo: parsePort(FLAGS.demo, values['demo-port'], 4173),
      reference: parsePort(FLAGS.reference, values['reference-port'], 4174),
    };
    return { ports, build: values['no-build'] !== true };
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    return `error: ${sentence}\n\n${HELP}`;
  }
}

function parsePort(flag: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new TypeError(`${flag} must be a port from 0 to 65535, got "${text}"`);
}
