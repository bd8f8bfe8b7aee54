import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A question to the real functions: the operation and its arguments, as `oracle/ask.py` reads them. */
export type Question = { readonly op: string } & Readonly<Record<string, unknown>>;

/** A running LiteLLM release (its Python), asked over its standard input. */
export interface Oracle {
  /** The answers to several questions, in their order. */
  ask(questions: readonly Question[]): Promise<unknown[]>;
  /** The answer to one. */
  one(question: Question): Promise<unknown>;
  stop(): void;
}

/** Starts the release of a Python; `LITELLM_LOCAL_MODEL_COST_MAP` and the closed network are `oracle/release.py`'s work. */
export function startOracle(python: string): Oracle {
  const child: ChildProcessWithoutNullStreams = spawn(python, [
    fileURLToPath(new URL('oracle/ask.py', import.meta.url)),
  ]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4000);
  });
  async function reply(question: unknown): Promise<unknown> {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const line = await lines.next();
    if (line.done) throw new Error(`${python} ended: ${errors}`);
    return JSON.parse(line.value);
  }
  return {
    ask: async (questions) => (await reply(questions)) as unknown[],
    one: (question) => reply(question),
    stop: () => {
      child.stdin.end();
    },
  };
}

/** Whether an answer is an error that the real function raised. */
export function isRaised(answer: unknown): answer is { readonly raised: string; readonly message: string } {
  return typeof answer === 'object' && answer !== null && 'raised' in answer;
}
