import type { ProxyCore } from '../proxy/app.ts';
import type { RowWatcher } from '../proxy/state/database.ts';
import { reload } from '../proxy/state/reload.ts';
import type { Clock } from '../proxy/state/sources.ts';

/** Replicas that see each other's writes only after a while, by the engine's clock. With one proxy there is nothing to do. */
export class Lag implements RowWatcher {
  readonly #proxies: readonly ProxyCore[];
  readonly #clock: Clock;
  readonly #lag: number;
  /** When the replicas reload next; undefined while nothing has changed. */
  #due: number | undefined;

  /** @param lag ms */
  constructor(proxies: readonly ProxyCore[], clock: Clock, lag: number) {
    this.#proxies = proxies;
    this.#clock = clock;
    this.#lag = lag;
    if (proxies.length > 1) proxies[0]?.state.database.watch(this);
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

  /** Reloads every replica once the time has come. */
  catchUp(): void {
    if (this.#due === undefined || this.#clock.now() < this.#due) return;
    this.#due = undefined;
    for (const { state } of this.#proxies) reload(state);
  }

  clear(): void {
    this.#due = undefined;
  }
}
