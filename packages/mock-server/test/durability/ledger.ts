/** The version of a deployment: the number of its last write, or `deleted`. */
export type Version = number | 'deleted';

/** What the ledger knows about a deployment. */
export interface Entry {
  readonly id: string;
  /** The version after the last acknowledged write. */
  settled: Version;
  /** The version after a write that was sent and not acknowledged yet. */
  pending: Version | undefined;
  /** When its creation was sent, and when the ledger learned that it had happened; both counted in events. */
  readonly sent: number;
  known: number;
  /** Its position in the list at the last restart. */
  position: number | undefined;
}

/** A deployment as a restarted server returns it. `version` is undefined if its fields are from different writes. */
export interface Observed {
  readonly id: string;
  readonly version: number | undefined;
}

/** Records every write that was sent, and checks what the file contains after a restart. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  #event = 0;
  #awaited: { readonly count: number; readonly resolve: () => void } | undefined;
  /** How many writes were acknowledged. */
  acknowledged = 0;
  /** How many writes got no response because the server was killed. */
  unanswered = 0;
  /** How many of the writes without a response were stored. */
  stored = 0;

  /** Resolves when this many more writes have been acknowledged. */
  nextAcknowledgements(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited = { count: this.acknowledged + count, resolve };
    });
  }

  /** Records that a creation is about to be sent. */
  create(id: string, version: number): Entry {
    const entry = {
      id,
      settled: 'deleted',
      pending: version,
      sent: this.#event++,
      known: Number.POSITIVE_INFINITY,
      position: undefined,
    } as Entry;
    this.#entries.set(id, entry);
    return entry;
  }

  /** Records that the pending write was acknowledged. */
  acknowledge(entry: Entry): void {
    if (entry.pending === undefined) throw new Error('expected a pending write');
    if (entry.settled === 'deleted') entry.known = this.#event++;
    entry.settled = entry.pending;
    entry.pending = undefined;
    this.acknowledged++;
    if (this.acknowledged === this.#awaited?.count) this.#awaited.resolve();
    if (entry.settled === 'deleted') this.#entries.delete(entry.id);
  }

  /**
   * Checks what a restarted server returns and makes it the new state.
   *
   * @param seen the deployments in the order of the server
   * @returns one line for each violation
   */
  settle(seen: readonly Observed[]): string[] {
    const violations = [...this.#contentViolations(seen), ...this.#orderViolations(seen)];
    const positions = new Map(seen.map(({ id }, position) => [id, position]));
    for (const entry of this.#entries.values()) {
      entry.position = positions.get(entry.id);
      entry.settled = seen[entry.position ?? -1]?.version ?? 'deleted';
      if (entry.pending !== undefined) this.unanswered++;
      if (entry.pending === entry.settled) this.stored++;
      entry.pending = undefined;
      if (entry.settled === 'deleted') this.#entries.delete(entry.id);
      else entry.known = Math.min(entry.known, this.#event);
    }
    this.#event++;
    return violations;
  }

  /** What the file must contain after {@link settle}: ids and versions. */
  get settled(): ReadonlyMap<string, Version> {
    return new Map([...this.#entries.values()].map(({ id, settled }) => [id, settled]));
  }

  /** Returns the deployments without a pending write. */
  idle(): Entry[] {
    return [...this.#entries.values()].filter(({ pending }) => pending === undefined);
  }

  #contentViolations(seen: readonly Observed[]): string[] {
    const violations: string[] = [];
    const found = new Map<string, number | undefined>();
    for (const { id, version } of seen) {
      if (found.has(id)) violations.push(`${id} is listed twice`);
      if (!this.#entries.has(id)) violations.push(`${id} is listed, but was never created or was deleted`);
      if (version === undefined) violations.push(`${id} has fields of different writes`);
      found.set(id, version);
    }
    for (const { id, settled, pending } of this.#entries.values()) {
      const version = found.get(id) ?? 'deleted';
      if (version !== settled && version !== pending) {
        violations.push(`${id}: got ${version}, acknowledged ${settled}, pending ${pending ?? 'nothing'}`);
      }
    }
    return violations;
  }

  /** A deployment that existed before another was sent comes before it, and the order of earlier restarts is kept. */
  #orderViolations(seen: readonly Observed[]): string[] {
    const order = seen.flatMap(({ id }) => this.#entries.get(id) ?? []);
    return order.flatMap((before, position) =>
      order
        .slice(position + 1)
        .filter(
          (after) =>
            after.known < before.sent ||
            (after.position !== undefined && (before.position === undefined || after.position < before.position)),
        )
        .map((after) => `${before.id} comes before ${after.id}, which is older`),
    );
  }
}
