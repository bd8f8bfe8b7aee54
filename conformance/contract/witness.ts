import { appendFileSync } from 'node:fs';
import { assertMatchesContract } from './assert-response.ts';
import { ExtraKeys, noteKeys } from './extra-keys.ts';

/** A request as the mock's engine sees it. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** An answer as it leaves the engine. */
interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Iterable<string>;
}

/** Columns of a kept row, as the mock names them. */
interface Row {
  readonly params?: unknown;
  readonly info?: unknown;
}

/**
 * Holds every answer of the mocks in a process against the contract. What was ever written there may be shown.
 * What is wrong is thrown, and noted in a file, for whoever called may not look at the answer.
 */
export class ContractWitness {
  readonly #keys: ExtraKeys = new ExtraKeys();
  readonly #faults: string;

  /** @param faults the file for what is wrong */
  constructor(faults: string) {
    this.#faults = faults;
  }

  written(entries: Iterable<object>): void {
    for (const entry of entries) {
      const { params, info } = entry as Row;
      noteKeys(this.#keys, [params === undefined ? entry : { litellm_params: params, model_info: info }]);
    }
  }

  answer({ method, path, body: sent }: Asked, { status, headers, body }: Answered): void {
    if (sent !== '') noteKeys(this.#keys, [sent]);
    // The transport leaves the body of an answer to HEAD away.
    const text = method === 'HEAD' ? '' : typeof body === 'string' ? body : [...body].join('');
    const contentType = headers['content-type'];
    try {
      const parsed: unknown = /json/.test(contentType ?? '') && text !== '' ? JSON.parse(text) : text;
      assertMatchesContract({ method, path, status, contentType, body: parsed, extraKeys: this.#keys });
    } catch (error) {
      appendFileSync(this.#faults, `${String(error)}\n`);
      throw error;
    }
  }
}
