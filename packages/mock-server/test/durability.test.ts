import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openDataFile } from '../src/adapters/data-file/data-file.ts';
import { Ledger } from './durability/ledger.ts';
import { startServerProcess } from './durability/server-process.ts';
import { CANARY, readDeployments, writeUntilKilled } from './durability/writer.ts';

const KILLS = 50;
const WRITERS = 4;
const folder = mkdtempSync(join(tmpdir(), 'durability-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Two files in parallel, for two cores: a hundred kills during writes, and a few during the start.
test.concurrent.each([1, 2])(
  `loses no acknowledged write in ${KILLS} kills, file %i`,
  async (lane) => {
    const home = mkdtempSync(join(folder, 'lane-'));
    const data = join(home, 'models.db');
    const ledger = new Ledger();
    const random = randomOf(lane * 7919);
    let kills = 0;
    for (; kills < KILLS; kills++) {
      if (kills % 20 === 10) await killWhileStarting(data, random);
      const server = startServerProcess(data, join(folder, 'compiled'));
      const url = await server.url;
      try {
        expect(ledger.settle(await readDeployments(url)), `after kill ${kills}`).toEqual([]);
        const idle = ledger.idle();
        const share = (writer: number) => idle.filter((_, index) => index % WRITERS === writer);
        const enough = ledger.nextAcknowledgements(1 + Math.floor(random() * 30));
        const writing = Array.from({ length: WRITERS }, (_, i) => writeUntilKilled(url, ledger, share(i), random));
        const done = Promise.all(writing);
        await Promise.race([enough, done]);
        await sleep(random() * 4);
        await server.kill();
        await done;
      } finally {
        await server.kill();
      }
      expectNoSecret(home, ledger);
    }
    expectFileContains(data, ledger);
    const { acknowledged, unanswered, stored } = ledger;
    // At each kill, at least one write was pending.
    expect(unanswered).toBeGreaterThanOrEqual(kills);
    console.log(
      `file ${lane}: ${kills} kills; ${acknowledged} writes acknowledged, none lost; ${unanswered} without a response, of which ${stored} were stored`,
    );
  },
  300_000,
);

async function killWhileStarting(data: string, random: () => number): Promise<void> {
  const server = startServerProcess(data, join(folder, 'compiled'));
  await Promise.race([sleep(random() * 600), server.url]);
  await server.kill();
}

/** Checks that the file and its log contain no secret. The ids, which are not encrypted, show that the search would find one. */
function expectNoSecret(home: string, ledger: Ledger): void {
  const files = readdirSync(home).map((name) => ({ name, bytes: readFileSync(join(home, name)).toString('latin1') }));
  expect(files.filter(({ bytes }) => bytes.includes(CANARY)).map(({ name }) => name)).toEqual([]);
  for (const { id } of ledger.idle()) expect(files.some(({ bytes }) => bytes.includes(id))).toBe(true);
}

/** Checks the rows that the last killed process left, with their secrets, without a server. */
function expectFileContains(data: string, ledger: Ledger): void {
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

/** Returns a seeded random number generator (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
