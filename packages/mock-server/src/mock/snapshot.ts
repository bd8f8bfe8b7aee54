import { idOf, type RouterDeployment } from '../proxy/router/deployment.ts';
import type { Start } from '../proxy/state/create.ts';
import type { ModelRow } from '../proxy/state/model-row.ts';
import type { Settings } from '../proxy/state/settings.ts';
import type { ProxyState } from '../proxy/state/state.ts';
import type { FaultRule } from './faults/rule.ts';
import type { Replicas } from './replicas.ts';

const captured: WeakMap<Snapshot, Contents> = new WeakMap();

/** A captured state of a mock. It is opaque, since it contains secrets. */
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

/** Captures everything that a mock's behavior depends on. */
export function takeSnapshot(replicas: Replicas, faults: readonly FaultRule[]): Snapshot {
  const { states, start } = replicas;
  const snapshot = new Snapshot();
  captured.set(snapshot, {
    rows: [...(states[0]?.database.rows() ?? [])],
    start,
    replicas: states.map(({ router, settings, configFile }) => ({ served: [...router.all()], settings, configFile })),
    faults,
  });
  return snapshot;
}

/** Captures the moment before the first request. */
export function startSnapshot(start: Start, faults: readonly FaultRule[], settings: Partial<Settings>): Snapshot {
  const snapshot = new Snapshot();
  captured.set(snapshot, { rows: [], start, replicas: [], faults, settings });
  return snapshot;
}

/** @throws TypeError for a value that `snapshot()` did not return */
export function assertSnapshot(snapshot: Snapshot): void {
  contents(snapshot);
}

function contents(snapshot: Snapshot): Contents {
  const found = captured.get(snapshot);
  if (!found) throw new TypeError('expected restore() to be called with a snapshot that snapshot() returned');
  return found;
}

/**
 * Restores a snapshot: the table, what each replica serves, and settings. Prices that a deleted deployment had left in the price list
 * are gone, as after a restart.
 *
 * @returns the fault rules of the snapshot
 */
export function restoreSnapshot(replicas: Replicas, snapshot: Snapshot): readonly FaultRule[] {
  const moment = contents(snapshot);
  replicas.restart(moment.start);
  if (moment.settings) replicas.configure(moment.settings);
  replicas.states[0]?.database.setRows(moment.rows);
  for (const [i, state] of replicas.states.entries()) {
    const replica = moment.replicas[i];
    if (!replica) continue;
    state.settings = replica.settings;
    state.configFile = replica.configFile;
    const served = new Set(replica.served.map(idOf));
    for (const id of [...state.router.ids()]) if (!served.has(id)) state.router.delete(id);
    for (const deployment of replica.served) state.router.upsert(deployment);
  }
  return moment.faults;
}
