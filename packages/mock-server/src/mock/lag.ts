import type { RowWatcher } from '../proxy/state/database.ts';
import { reload } from '../proxy/state/reload.ts';
import type { Clock } from '../proxy/state/sources.ts';
import type { ProxyState } from '../proxy/state/state.ts';

/** Delays when replicas see each other's writes, by the mock's clock. A single proxy has nothing to wait for. */
export class Lag implements RowWatcher {
  readonly #states: readonly ProxyState[];
  readonly #clock: Clock;
  readonly #lag: number;
  /** When the replicas reload next; undefined while nothing has changed. */
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

  /** Reloads every replica if its time has come. */
  catchUp(): void {
    if (this.#due === undefined || this.#clock.now() < this.#due) return;
    this.#due = undefined;
    for (const state of this.#states) reload(state);
  }

  clear(): void {
    this.#due = undefined;
  }
}
