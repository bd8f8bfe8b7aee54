import { styleText } from 'node:util';

/** What a command may touch of the world; tests give their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly style: Style;
  /** Resolves when the user or the system asks the process to end. */
  untilStopped(): Promise<void>;
}

/** Colours, where the reader is a person at a terminal. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  error(text: string): string;
  warning(text: string): string;
}

const plain = (text: string): string => text;

/** No colours at all. */
export const PLAIN: Style = { bold: plain, dim: plain, error: plain, warning: plain };

/** The real terminal. Colours follow the stream, `NO_COLOR` and `FORCE_COLOR`, as Node has it. */
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
          // Once: a second Ctrl-C ends the process at once, as it would without this.
          process.once(signal, () => resolve());
        }
      }),
  };
}
