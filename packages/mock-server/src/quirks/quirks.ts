import type { ProfileName } from '../releases/names.ts';
import { ANSWER_QUIRKS } from './answer-rows.ts';
import { INPUT_QUIRKS } from './input-rows.ts';
import type { Quirk, QuirkName } from './quirk.ts';
import { READ_QUIRKS } from './read-rows.ts';
import { STATE_QUIRKS } from './state-rows.ts';
import type { RequestContract } from './strict/request-contract.ts';

/** Every known bug that the mock shows, in one table. Code asks for them by name. */
export const QUIRKS: readonly Quirk[] = [...INPUT_QUIRKS, ...STATE_QUIRKS, ...ANSWER_QUIRKS, ...READ_QUIRKS];

/** The quirks of one proxy. */
export class Quirks {
  /** What requests are held against where loose validation is mended. */
  readonly contract: RequestContract | undefined;
  readonly #own: ReadonlySet<QuirkName>;

  /** @param contract with it, the proxy answers as it should, and takes no more than the contract allows */
  constructor(release: ProfileName, contract?: RequestContract) {
    this.#own = new Set(QUIRKS.filter(({ profiles }) => profiles.includes(release)).map(({ name }) => name));
    this.contract = contract;
  }

  /** Whether the release has this bug and shows it. */
  has(name: QuirkName): boolean {
    return this.contract === undefined && this.#own.has(name);
  }

  /** Whether the release has this bug and it is mended here. */
  mends(name: QuirkName): boolean {
    return this.contract !== undefined && this.#own.has(name);
  }

  /**
   * The right status where the bug is mended, else the proxy's own.
   *
   * @example
   * new DetailError(state.quirks.status('unknown-id-is-a-400', { right: 404, proxy: 400 }), detail);
   */
  status(name: QuirkName, { right, proxy }: { readonly right: number; readonly proxy: number }): number {
    return this.mends(name) ? right : proxy;
  }
}
