import type { PyDict } from '@litellm-models/python-semantics';
import { idOf, type RouterDeployment } from '../proxy/router/deployment.ts';
import type { Start } from '../proxy/state/create.ts';
import type { ModelRow } from '../proxy/state/database.ts';
import type { Settings } from '../proxy/state/settings.ts';
import type { FaultRule } from './faults/rule.ts';
import type { Engine } from './replicas.ts';

const kept: WeakMap<Snapshot, Kept> = new WeakMap();

/** A moment of a mock to come back to. It shows nothing: secrets are in it. */
export class Snapshot {
  readonly #name = 'Snapshot';

  get [Symbol.toStringTag](): string {
    return this.#name;
  }
}

interface Kept {
  readonly rows: readonly ModelRow[];
  readonly start: Start;
  readonly replicas: readonly {
    readonly served: readonly RouterDeployment[];
    readonly settings: Settings;
    readonly configFile: readonly PyDict[];
  }[];
  readonly faults: readonly FaultRule[];
  /** Of a moment before the first request, at which nothing has its own settings yet. */
  readonly settings?: Partial<Settings>;
}

/** Keeps everything a mock's behaviour depends on. */
export function takeSnapshot(engine: Engine): Snapshot {
  const { states } = engine;
  const snapshot = new Snapshot();
  kept.set(snapshot, {
    rows: [...(states[0]?.database.rows() ?? [])],
    start: engine.start,
    replicas: states.map(({ router, settings, configFile }) => ({ served: [...router.all()], settings, configFile })),
    faults: engine.faults.rules,
  });
  return snapshot;
}

/** Keeps the moment before the first request. */
export function startSnapshot(start: Start, faults: readonly FaultRule[], settings: Partial<Settings>): Snapshot {
  const snapshot = new Snapshot();
  kept.set(snapshot, { rows: [], start, replicas: [], faults, settings });
  return snapshot;
}

/** @throws TypeError for what no {@link takeSnapshot} gave */
export function assertSnapshot(snapshot: Snapshot): void {
  if (!kept.has(snapshot)) throw new TypeError('restore() takes what snapshot() gave');
}

/**
 * Goes back to a snapshot: the table, what each replica serves, settings and faults. Prices that a deployment since removed had
 * left in the price list are gone as after a restart.
 */
export function restoreSnapshot(engine: Engine, snapshot: Snapshot): void {
  const moment = kept.get(snapshot);
  if (!moment) throw new TypeError('restore() takes what snapshot() gave');
  engine.restart(moment.start);
  engine.faults.set(moment.faults);
  if (moment.settings) engine.configure(moment.settings);
  engine.states[0]?.database.setRows(moment.rows);
  for (const [i, state] of engine.states.entries()) {
    const replica = moment.replicas[i];
    if (!replica) continue;
    state.settings = replica.settings;
    state.configFile = replica.configFile;
    const served = new Set(replica.served.map(idOf));
    for (const id of [...state.router.ids()]) if (!served.has(id)) state.router.delete(id);
    for (const deployment of replica.served) state.router.upsert(deployment);
  }
}
