import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpTarget, play, readTranscripts } from '../player/index.ts';
import { type Oracle, oracleFor, RELEASES } from './index.ts';

const here = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(here, file), 'utf8');

/**
 * Defines tests that the harness of the real proxy answers transcripts as they were recorded.
 *
 * @param every 1 plays all of them, 4 every fourth, beginning elsewhere in each profile
 */
export async function playOnTheRealProxy(every: number): Promise<void> {
  for (const [nth, profile] of Object.keys(RELEASES).entries()) {
    const available = await oracleFor(profile);
    const transcripts = readTranscripts(join(here, 'goldens', profile));
    describe.skipIf(!available.available)(`our harness of LiteLLM ${profile}`, () => {
      let oracle: Oracle;
      beforeAll(async () => {
        if (available.available) {
          oracle = await available.start({ config: read('config.yaml'), keys: JSON.parse(read('keys.json')) });
        }
      });
      afterAll(() => oracle?.stop());

      it.each(transcripts.filter((_, index) => index % every === nth % every))(
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
}
