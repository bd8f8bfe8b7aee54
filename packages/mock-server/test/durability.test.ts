import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openDataFile } from '../src/adapters/data-file/data-file.ts';
import { startVictim } from './durability/child-process.ts';
import { Ledger } from './durability/ledger.ts';
import { CANARY, look, writeUntilKilled } from './durability/writer.ts';

const KILLS = 50;
const WRITERS = 4;
const folder = mkdtempSync(join(tmpdir(), 'durability-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Two files side by side, for two cores: a hundred kills in the middle of writes, and a few in the middle of starting.
test.concurrent.each([1, 2])(
  `no acknowledged write is lost in ${KILLS} kills, file %i`,
  async (lane) => {
    const home = mkdtempSync(join(folder, 'lane-'));
    const data = join(home, 'models.db');
    const ledger = new Ledger();
    const random = randomOf(lane * 7919);
    let kills = 0;
    for (; kills < KILLS; kills++) {
      if (kills % 20 === 10) await killWhileStarting(data, random);
      const victim = startVictim(data, join(folder, 'compiled'));
      const url = await victim.url;
      try {
        expect(ledger.settle(await look(url)), `after kill ${kills}`).toEqual([]);
        const alive = ledger.alive();
        const share = (writer: number) => alive.filter((_, index) => index % WRITERS === writer);
        const due = ledger.further(1 + Math.floor(random() * 30));
        const writing = Array.from({ length: WRITERS }, (_, i) => writeUntilKilled(url, ledger, share(i), random));
        const done = Promise.all(writing);
        await Promise.race([due, done]);
        await sleep(random() * 4);
        await victim.kill();
        await done;
      } finally {
        await victim.kill();
      }
      expectNoSecret(home, ledger);
    }
    expectFileHolds(data, ledger);
    const { acknowledged, unanswered, happened } = ledger;
    // Each kill came while every writer had a write on its way.
    expect(unanswered).toBeGreaterThanOrEqual(kills);
    console.log(
      `file ${lane}: ${kills} kills; ${acknowledged} writes acknowledged, none lost; ${unanswered} cut off, of which ${happened} had happened`,
    );
  },
  300_000,
);

async function killWhileStarting(data: string, random: () => number): Promise<void> {
  const victim = startVictim(data, join(folder, 'compiled'));
  await Promise.race([sleep(random() * 600), victim.url]);
  await victim.kill();
}

/** Neither the file nor its log shows a secret; that the ids are found shows that the search would find one. */
function expectNoSecret(home: string, ledger: Ledger): void {
  const files = readdirSync(home).map((name) => ({ name, bytes: readFileSync(join(home, name)).toString('latin1') }));
  expect(files.filter(({ bytes }) => bytes.includes(CANARY)).map(({ name }) => name)).toEqual([]);
  for (const { id } of ledger.alive()) expect(files.some(({ bytes }) => bytes.includes(id))).toBe(true);
}

/** What a killed process left, read without a server: the rows that are known, with their secrets. */
function expectFileHolds(data: string, ledger: Ledger): void {
  const store = openDataFile({ file: data, profile: '1.109', secret: 'sk-1234' });
  const rows = [...store.load()];
  store.close();
  const seen = rows.map((row) => ({
    id: row.modelId,
    version: [...row.secrets.values()]
      .map((secret) => Number(secret.match(`^${CANARY}-(\\d+)$`)?.[1]))
      .find((n) => n > 0),
  }));
  expect(ledger.settle(seen)).toEqual([]);
}

/** A seeded generator (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
