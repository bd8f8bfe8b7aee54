import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A case for the real models; see `answer.py`. */
export type Case =
  | { readonly op: string; readonly body: string; readonly type: string | null }
  | { readonly op: string; readonly query: string }
  | { readonly json: string }
  | { readonly model: string; readonly values: string; readonly params?: 'instance' };

/** What the real models made of a case. */
export interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly crash?: string;
  readonly message?: string;
}

/** The Python of a release's virtual environment, where `LITELLM_ORACLE_DIR` names one. */
export function pythonOf(release: string): string | undefined {
  const directory = process.env['LITELLM_ORACLE_DIR'];
  const python = directory === undefined ? undefined : `${directory}/${release}/bin/python`;
  return python !== undefined && existsSync(python) ? python : undefined;
}

/** The real models of a release in a process of their own, which answers one case after another. */
export class ModelOracle {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: ((line: string) => void)[] = [];

  constructor(python: string) {
    const script = fileURLToPath(new URL('answer.py', import.meta.url));
    this.#process = spawn(python, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#process.stderr.resume();
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#waiting.shift()?.(line));
  }

  /** What the real models make of these, in their order. */
  ask(cases: readonly Case[]): Promise<Answer[]> {
    const answers = cases.map(
      (one) =>
        new Promise<Answer>((resolve) => {
          this.#waiting.push((line) => resolve(JSON.parse(line) as Answer));
          this.#process.stdin.write(`${JSON.stringify(one)}\n`);
        }),
    );
    return Promise.all(answers);
  }

  /** Ends the process. */
  stop(): void {
    this.#process.stdin.end();
  }
}
