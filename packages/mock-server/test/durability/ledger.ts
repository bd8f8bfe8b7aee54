/** What a deployment is at: the number of the write that made it so, or gone. */
export type Version = number | 'gone';

/** A deployment as its writer knows it. */
export interface Entry {
  readonly id: string;
  /** The last write that was acknowledged. */
  settled: Version;
  /** What a write would make of it that was sent and is not acknowledged. */
  pending: Version | undefined;
  /** When its creation was sent, and when it was known to have happened; counted in events. */
  readonly sent: number;
  known: number;
  /** Its place among the deployments at the last restart. */
  place: number | undefined;
}

/** A deployment as the restarted server shows it; `version` is undefined where its parts are of different writes. */
export interface Seen {
  readonly id: string;
  readonly version: number | undefined;
}

/** Every write that was sent, and what must therefore be in the file. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  #event = 0;
  #awaited: { readonly count: number; readonly resolve: () => void } | undefined;
  /** Writes that were acknowledged, writes that a kill left without an answer, and those of them that had happened. */
  acknowledged = 0;
  unanswered = 0;
  happened = 0;

  /** Resolves when so many writes more have been acknowledged. */
  further(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited = { count: this.acknowledged + count, resolve };
    });
  }

  /** A creation is about to be sent. */
  create(id: string, version: number): Entry {
    const entry = {
      id,
      settled: 'gone',
      pending: version,
      sent: this.#event++,
      known: Number.POSITIVE_INFINITY,
      place: undefined,
    } as Entry;
    this.#entries.set(id, entry);
    return entry;
  }

  /** The pending write was acknowledged. */
  acknowledge(entry: Entry): void {
    if (entry.pending === undefined) throw new Error('nothing is pending');
    if (entry.settled === 'gone') entry.known = this.#event++;
    entry.settled = entry.pending;
    entry.pending = undefined;
    this.acknowledged++;
    if (this.acknowledged === this.#awaited?.count) this.#awaited.resolve();
    if (entry.settled === 'gone') this.#entries.delete(entry.id);
  }

  /** What was served after a restart, in its order, held against what was written; one line for each fault. */
  settle(seen: readonly Seen[]): string[] {
    const faults = [...this.#contentFaults(seen), ...this.#orderFaults(seen)];
    const bySeen = new Map(seen.map(({ id }, place) => [id, place]));
    for (const entry of this.#entries.values()) {
      entry.place = bySeen.get(entry.id);
      entry.settled = seen[entry.place ?? -1]?.version ?? 'gone';
      if (entry.pending !== undefined) this.unanswered++;
      if (entry.pending === entry.settled) this.happened++;
      entry.pending = undefined;
      if (entry.settled === 'gone') this.#entries.delete(entry.id);
      else entry.known = Math.min(entry.known, this.#event);
    }
    this.#event++;
    return faults;
  }

  /** What the file must hold after {@link settle}: ids and versions. */
  get settled(): ReadonlyMap<string, Version> {
    return new Map([...this.#entries.values()].map(({ id, settled }) => [id, settled]));
  }

  /** Deployments without a pending write. */
  alive(): Entry[] {
    return [...this.#entries.values()].filter(({ pending }) => pending === undefined);
  }

  #contentFaults(seen: readonly Seen[]): string[] {
    const faults: string[] = [];
    const found = new Map<string, number | undefined>();
    for (const { id, version } of seen) {
      if (found.has(id)) faults.push(`${id} is there twice`);
      if (!this.#entries.has(id)) faults.push(`${id} is there though it was never created, or was deleted`);
      if (version === undefined) faults.push(`${id} is half written`);
      found.set(id, version);
    }
    for (const { id, settled, pending } of this.#entries.values()) {
      const version = found.get(id) ?? 'gone';
      if (version !== settled && version !== pending) {
        faults.push(`${id} is at ${version}; acknowledged was ${settled}, on its way ${pending ?? 'nothing'}`);
      }
    }
    return faults;
  }

  /** Whoever was known to exist before another was sent stands before it, and places once seen stay in order. */
  #orderFaults(seen: readonly Seen[]): string[] {
    const order = seen.flatMap(({ id }) => this.#entries.get(id) ?? []);
    return order.flatMap((before, place) =>
      order
        .slice(place + 1)
        .filter(
          (after) =>
            after.known < before.sent ||
            (after.place !== undefined && (before.place === undefined || after.place < before.place)),
        )
        .map((after) => `${before.id} stands before ${after.id}, which is older`),
    );
  }
}
