import { beforeEach, describe, expect, it } from 'vitest';
import type { Database, RowWatcher } from '../proxy/state/database.ts';
import type { ProxyState } from '../proxy/state/state.ts';
import { loadParts } from '../releases/load-parts.ts';
import { DEFAULT_PROFILE } from '../releases/names.ts';
import { createClock, type MovableClock } from './clock.ts';
import { Lag } from './lag.ts';
import { Replicas } from './replicas.ts';
import { readSeed } from './seed.ts';
import { sourcesOf } from './sources.ts';
import { startOf } from './start.ts';

let clock: MovableClock;
let states: readonly ProxyState[];
beforeEach(async () => {
  clock = createClock();
  const parts = await loadParts(DEFAULT_PROFILE);
  const start = startOf(readSeed(undefined, undefined, { readText: () => '', env: {} }));
  // The lag of these replicas never passes, so that only the Lag under test reloads them.
  states = new Replicas({ ...parts, start, sources: sourcesOf({ clock }), count: 2, lag: Number.MAX_VALUE }).states;
});

/** Writes a row to the table, which the replicas do not serve before a reload. */
function write(modelId: string): void {
  states[0]?.database.insert({
    modelId,
    modelName: modelId,
    params: { model: 'openai/gpt-4o' },
    secrets: new Map(),
    info: { id: modelId, db_model: true },
    createdBy: 'a',
    updatedBy: 'a',
    blocked: false,
    createdAt: 0,
    updatedAt: 0,
  });
}

const served = (): string[][] => states.map(({ router }) => [...router.ids()]);

describe('Lag', () => {
  it('reloads every replica once the lag after the first write has passed', () => {
    const lag = new Lag(states, clock, 100);
    write('a');
    clock.advance(60);
    write('b');
    clock.advance(39);
    lag.catchUp();
    expect(served()).toEqual([[], []]);
    clock.advance(1);
    lag.catchUp();
    expect(served()).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('reloads at the next request without a lag', () => {
    const lag = new Lag(states, clock, 0);
    write('a');
    lag.catchUp();
    expect(served()).toEqual([['a'], ['a']]);
  });

  it('counts a deletion as a write', () => {
    const lag = new Lag(states, clock, 100);
    write('a');
    clock.advance(100);
    lag.catchUp();
    states[0]?.database.delete('a');
    lag.catchUp();
    expect(served()).toEqual([['a'], ['a']]);
    clock.advance(100);
    lag.catchUp();
    expect(served()).toEqual([[], []]);
  });

  it('forgets writes when it is cleared, and when the table is', () => {
    const lag = new Lag(states, clock, 100);
    write('a');
    lag.clear();
    clock.advance(100);
    lag.catchUp();
    expect(served()).toEqual([[], []]);
    states[0]?.database.delete('a');
    states[0]?.database.setRows([]);
    clock.advance(100);
    lag.catchUp();
    expect(served()).toEqual([[], []]);
  });

  it('does not watch the table of a single replica', () => {
    const watchers: RowWatcher[] = [];
    const database = { watch: (watcher: RowWatcher) => watchers.push(watcher) };
    const [state] = states;
    if (state) new Lag([{ ...state, database: database as unknown as Database }], clock, 0);
    expect(watchers).toEqual([]);
  });
});
