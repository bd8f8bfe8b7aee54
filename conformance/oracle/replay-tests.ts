import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpTarget, play, readTranscripts, transcriptFolder } from '../player/index.ts';
import { type Oracle, oracleFor, RELEASE_NAMES } from './index.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

/**
 * Defines tests that replay transcripts on the real proxy, to prove that our way of running it does not change its responses.
 *
 * @param every 1 replays every transcript; 4 every fourth, starting with another one in each release
 */
export async function defineReplayTests(every: number): Promise<void> {
  for (const [offset, release] of RELEASE_NAMES.entries()) {
    const available = await oracleFor(release);
    const transcripts = readTranscripts(transcriptFolder(release));
    describe.skipIf(!available.available)(`LiteLLM ${release}, started by startOracle`, () => {
      let oracle: Oracle;
      beforeAll(async () => {
        if (available.available) {
          oracle = await available.start({ config: read('config.yaml'), keys: JSON.parse(read('keys.json')) });
        }
      });
      afterAll(() => oracle?.stop());

      it.each(transcripts.filter((_, index) => index % every === offset % every))(
        'responds to "$name" as recorded',
        async (transcript) => {
          const target = httpTarget(oracle.url, 120_000);
          const differing = (await play(transcript, target)).filter(({ level }) => level !== 'exact');
          target.close();
          expect(differing).toEqual([]);
        },
      );
    });
  }
}
