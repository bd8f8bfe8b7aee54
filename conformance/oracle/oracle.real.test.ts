import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpTarget, play, readTranscripts } from '../player/index.ts';
import { type Oracle, oracleFor, RELEASES } from './index.ts';

const here = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(here, file), 'utf8');

for (const profile of Object.keys(RELEASES)) {
  const available = await oracleFor(profile);
  describe.skipIf(!available.available)(`our harness of LiteLLM ${profile}`, () => {
    let oracle: Oracle;
    beforeAll(async () => {
      if (available.available) {
        oracle = await available.start({ config: read('config.yaml'), keys: JSON.parse(read('keys.json')) });
      }
    });
    afterAll(() => oracle?.stop());

    it.each(readTranscripts(join(here, 'goldens', profile)))(
      'answers "$name" as it was recorded',
      async (transcript) => {
        const target = httpTarget(oracle.url, 120_000);
        const differing = (await play(transcript, target)).filter((result) => result.level !== 'exact');
        target.close();
        expect(differing).toEqual([]);
      },
    );
  });
}
