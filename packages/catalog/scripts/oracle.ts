import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A call of one of LiteLLM's functions: an operation of `oracle/ask.py` and its arguments. */
export type Question = { readonly op: string } & Readonly<Record<string, unknown>>;

/** A process with an installed LiteLLM release, which calls LiteLLM's own functions. */
export interface Oracle {
  /** Returns the result of a call. */
  ask(question: Question): Promise<unknown>;
  /** Returns the results of several calls, in order. */
  askAll(questions: readonly Question[]): Promise<unknown[]>;
  stop(): void;
}

/**
 * Starts `oracle/ask.py`.
 *
 * @param python the Python of a virtual environment with `litellm[proxy]`
 */
export function startOracle(python: string): Oracle {
  const child: ChildProcessWithoutNullStreams = spawn(python, [
    fileURLToPath(new URL('oracle/ask.py', import.meta.url)),
  ]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(-4000);
  });
  async function send(request: unknown): Promise<unknown> {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const line = await lines.next();
    if (line.done) throw new Error(`${python} ended without a response: ${stderr}`);
    return JSON.parse(line.value);
  }
  return {
    ask: (question) => send(question),
    askAll: async (questions) => (await send(questions)) as unknown[],
    stop: () => {
      child.stdin.end();
    },
  };
}

/** Whether a result is an exception that LiteLLM's function raised. */
export function isRaised(result: unknown): result is { readonly raised: string; readonly message: string } {
  return typeof result === 'object' && result !== null && 'raised' in result;
}
