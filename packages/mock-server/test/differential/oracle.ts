import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A case for the models; `real_models.py` describes the kinds. */
export type Case =
  | { readonly op: string; readonly body: string; readonly type: string | null }
  | { readonly op: string; readonly query: string }
  | { readonly json: string }
  | { readonly model: string; readonly values: string; readonly params?: 'instance' };

/** The result of a case. */
export interface Result {
  /** The status of the response; 500 for an unhandled exception. */
  readonly status: number;
  /** The body of the response, or the models as JSON. */
  readonly body?: string;
  /** The type of a Python exception, and its message. */
  readonly exception?: string;
  readonly message?: string;
}

/** Returns the Python of a release's virtual environment in `LITELLM_ORACLE_DIR`, or undefined if it does not exist. */
export function pythonOf(release: string): string | undefined {
  const directory = process.env['LITELLM_ORACLE_DIR'];
  const python = directory === undefined ? undefined : `${directory}/${release}/bin/python`;
  return python !== undefined && existsSync(python) ? python : undefined;
}

/** The models of the real LiteLLM in a Python process. */
export class RealModels {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: ((line: string) => void)[] = [];

  constructor(python: string) {
    const script = fileURLToPath(new URL('real_models.py', import.meta.url));
    this.#process = spawn(python, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#process.stderr.resume();
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#waiting.shift()?.(line));
  }

  /** Runs cases, and returns their results in the same order. */
  run(cases: readonly Case[]): Promise<Result[]> {
    const results = cases.map(
      (one) =>
        new Promise<Result>((resolve) => {
          this.#waiting.push((line) => resolve(JSON.parse(line) as Result));
          this.#process.stdin.write(`${JSON.stringify(one)}\n`);
        }),
    );
    return Promise.all(results);
  }

  /** Stops the process. */
  stop(): void {
    this.#process.stdin.end();
  }
}
