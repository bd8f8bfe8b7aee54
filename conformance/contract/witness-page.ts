import { ContractWitness } from './witness.ts';

/** As much of Playwright's `BrowserContext` as is needed. */
interface Context {
  exposeFunction(name: string, callback: (what: 'written' | 'answer', said: string) => void): Promise<unknown>;
  addInitScript(script: { content: string }): Promise<unknown>;
}

/** Told to a page before anything of its own runs. */
const SCRIPT = `
  const plain = (key, value) => (typeof value === 'bigint' ? Number(value) : value);
  const tell = (what, said) => void globalThis.contractWitness(what, JSON.stringify(said, plain));
  globalThis[Symbol.for('@litellm-models/mock-server/witness')] = {
    written: (entries) => tell('written', [...entries]),
    answer: ({ method, path, body }, answer) =>
      tell('answer', [{ method, path, body }, { ...answer, body: typeof answer.body === 'string' ? answer.body : answer.body.join('') }]),
  };
`;

/**
 * Holds what a mock inside a page answers against the contract. What is wrong is noted for the test's end: the page itself cannot
 * wait for this process.
 */
export async function witnessPages(context: Context): Promise<void> {
  const faults = process.env['CONTRACT_FAULTS'];
  if (faults === undefined) throw new Error('only in a test');
  const witness = new ContractWitness(faults);
  await context.exposeFunction('contractWitness', (what, said) => {
    const given = JSON.parse(said);
    try {
      if (what === 'written') witness.written(given);
      else witness.answer(given[0], given[1]);
    } catch {
      // It stands in the file.
    }
  });
  await context.addInitScript({ content: SCRIPT });
}
