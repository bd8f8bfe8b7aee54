import { styleText } from 'node:util';

/** The command's access to the process: output, environment variables, colors and stop signals. Tests can pass their own. */
export interface Io {
  /** Writes `text` and a newline to stdout. */
  out(text: string): void;
  /** Writes `text` and a newline to stderr. */
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly style: Style;
  /** Resolves on SIGINT (Ctrl-C) or SIGTERM. */
  untilStopped(): Promise<void>;
}

/** Formats text for a terminal. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  error(text: string): string;
  warning(text: string): string;
}

const plain = (text: string): string => text;

/** Returns text without colors or formatting. */
export const PLAIN_STYLE: Style = { bold: plain, dim: plain, error: plain, warning: plain };

/** Returns the {@link Io} of the current process. Node decides on colors by the stream, `NO_COLOR` and `FORCE_COLOR`. */
export function systemIo(): Io {
  const stream = process.stderr;
  const styled = (format: 'bold' | 'dim' | 'red' | 'yellow') => (text: string) => styleText(format, text, { stream });
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    env: process.env,
    style: { bold: styled('bold'), dim: styled('dim'), error: styled('red'), warning: styled('yellow') },
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
          // `once`, so that a second Ctrl-C ends the process immediately.
          process.once(signal, () => resolve());
        }
      }),
  };
}
