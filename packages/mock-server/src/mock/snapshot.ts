import { idOf, type RouterDeployment } from '../proxy/router/deployment.ts';
import type { Start } from '../proxy/state/create.ts';
import type { ModelRow } from '../proxy/state/model-row.ts';
import type { Settings } from '../proxy/state/settings.ts';
import type { ProxyState } from '../proxy/state/state.ts';
import type { FaultRule } from './faults/rule.ts';
import type { Replicas } from './replicas.ts';

/** What each snapshot contains. */
const contentsOf: WeakMap<Snapshot, Contents> = new WeakMap();

/** A captured state of a mock. Its contents are private, because they include secrets. */
export class Snapshot {
  readonly #name = 'Snapshot';

  get [Symbol.toStringTag](): string {
    return this.#name;
  }
}

interface Contents {
  readonly rows: readonly ModelRow[];
  readonly start: Start;
  readonly replicas: readonly {
    readonly served: readonly RouterDeployment[];
    readonly settings: Settings;
    readonly configFile: ProxyState['configFile'];
  }[];
  readonly faults: readonly FaultRule[];
  /** Settings that were changed before the first request. */
  readonly settings?: Partial<Settings>;
}

/** Captures the state of loaded replicas, and the fault rules. */
export function takeSnapshot(replicas: Replicas, faults: readonly FaultRule[]): Snapshot {
  const { states, start } = replicas;
  const snapshot = new Snapshot();
  contentsOf.set(snapshot, {
    rows: [...(states[0]?.database.rows() ?? [])],
    start,
    replicas: states.map(({ router, settings, configFile }) => ({ served: [...router.all()], settings, configFile })),
    faults,
  });
  return snapshot;
}

/** Captures the state of a mock before its first request. */
export function startSnapshot(start: Start, faults: readonly FaultRule[], settings: Partial<Settings>): Snapshot {
  const snapshot = new Snapshot();
  contentsOf.set(snapshot, { rows: [], start, replicas: [], faults, settings });
  return snapshot;
}

/** @throws TypeError for a value that `snapshot()` did not return */
export function assertSnapshot(snapshot: Snapshot): void {
  contents(snapshot);
}

function contents(snapshot: Snapshot): Contents {
  const found = contentsOf.get(snapshot);
  if (!found) throw new TypeError('expected restore() to be called with a snapshot that snapshot() returned');
  return found;
}

/**
 * Restores a snapshot: the table, the deployments that each replica serves, and the settings. Prices that deleted deployments had
 * added to the price list are not restored, as after a restart of the real proxy.
 *
 * @returns the fault rules of the snapshot
 */
export function restoreSnapshot(replicas: Replicas, snapshot: Snapshot): readonly FaultRule[] {
  const { start, settings, rows, replicas: captured, faults } = contents(snapshot);
  replicas.restart(start);
  if (settings) replicas.configure(settings);
  replicas.states[0]?.database.setRows(rows);
  for (const [i, state] of replicas.states.entries()) {
    const replica = captured[i];
    if (!replica) continue;
    state.settings = replica.settings;
    state.configFile = replica.configFile;
    const served = new Set(replica.served.map(idOf));
    for (const id of [...state.router.ids()]) if (!served.has(id)) state.router.delete(id);
    for (const deployment of replica.served) state.router.upsert(deployment);
  }
  return faults;
}
