import type { RowWatcher } from '../proxy/state/database.ts';
import { reload } from '../proxy/state/reload.ts';
import type { Clock } from '../proxy/state/sources.ts';
import type { ProxyState } from '../proxy/state/state.ts';

/** Delays when replicas see each other's writes, measured by the mock's clock. Does nothing for a single replica. */
export class Lag implements RowWatcher {
  readonly #states: readonly ProxyState[];
  readonly #clock: Clock;
  readonly #lag: number;
  /** When the replicas reload next, in ms; undefined if no write is waiting. */
  #due: number | undefined;

  /** @param lag ms */
  constructor(states: readonly ProxyState[], clock: Clock, lag: number) {
    this.#states = states;
    this.#clock = clock;
    this.#lag = lag;
    if (states.length > 1) states[0]?.database.watch(this);
  }

  rowWritten(): void {
    this.#due ??= this.#clock.now() + this.#lag;
  }

  rowDeleted(): void {
    this.rowWritten();
  }

  tableCleared(): void {
    this.#due = undefined;
  }

  /** Reloads every replica if the lag since the first unseen write has passed. */
  catchUp(): void {
    if (this.#due === undefined || this.#clock.now() < this.#due) return;
    this.#due = undefined;
    for (const state of this.#states) reload(state);
  }

  clear(): void {
    this.#due = undefined;
  }
}
