import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Oracle, profileOf, RELEASES, startOracle } from '../oracle/index.ts';
import { record } from '../player/record.ts';
import { httpTarget } from '../player/target.ts';
import { readTranscripts, type Transcript } from '../player/transcript.ts';
import { type Change, changesBetween } from './changes.ts';
import { nearest } from './nearest.ts';
import { page } from './page.ts';
import { GOLDENS, recordedProfiles, scenarios } from './scenarios.ts';
import { isUnchanged } from './unchanged.ts';

/** What came of recording a release. */
export interface Recorded {
  recorded: number;
  /** `undefined` where there is no other profile to compare with. */
  changes: { from: string; to: string; changes: Change[] } | undefined;
  /** The page for people. */
  text: string;
  /** Still running: the release's data is read off it next. The caller stops it. */
  oracle: Oracle;
}

/** Which scenarios are played: all, one by its name, or those that the profile has no transcript of yet. */
export interface Choice {
  only?: string | undefined;
  missing?: boolean | undefined;
}

/** Plays scenarios on a release and writes their transcripts; says what changed since the nearest profile. */
export async function recordProfile(release: string, { only, missing }: Choice = {}): Promise<Recorded> {
  const profile = profileOf(release);
  const others = recordedProfiles();
  const here = join(import.meta.dirname, '..');
  const oracle = await startOracle(release, {
    config: readFileSync(join(here, 'config.yaml'), 'utf8'),
    keys: JSON.parse(readFileSync(join(here, 'keys.json'), 'utf8')),
  });
  const target = httpTarget(oracle.url, 120_000);
  const folder = join(GOLDENS, profile);
  mkdirSync(folder, { recursive: true });
  let recorded = 0;
  for (const scenario of scenarios()) {
    const file = join(folder, `${scenario.name}.json`);
    if ((only !== undefined && scenario.name !== only) || (missing === true && existsSync(file))) continue;
    const transcript = await record(scenario, target);
    recorded += 1;
    if (existsSync(file) && isUnchanged(JSON.parse(readFileSync(file, 'utf8')) as Transcript, transcript)) continue;
    writeFileSync(file, `${JSON.stringify(transcript, null, 1)}\n`);
  }
  target.close();
  const from = nearest(profile, others);
  if (from === undefined) return { recorded, changes: undefined, text: 'No other profile to compare with.\n', oracle };
  const newer = readTranscripts(folder);
  const changes = changesBetween(readTranscripts(join(GOLDENS, from)), newer);
  const compared = newer.flatMap(({ steps }) => steps).filter((step) => 'request' in step).length;
  const older = RELEASES[from] ?? from;
  return {
    recorded,
    changes: { from: older, to: release, changes },
    text: page(older, release, compared, changes),
    oracle,
  };
}
