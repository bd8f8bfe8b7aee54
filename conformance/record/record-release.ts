import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Oracle, RELEASES, releaseOf, startOracle } from '../oracle/index.ts';
import { record } from '../player/record.ts';
import { httpTarget } from '../player/target.ts';
import { readTranscripts, recordedReleases, type Transcript, transcriptFolder } from '../player/transcript.ts';
import { type Change, changesBetween } from './changes.ts';
import { changesPage } from './changes-page.ts';
import { nearestRelease } from './nearest-release.ts';
import { isSameRecording } from './same-recording.ts';
import { scenarios } from './scenarios.ts';

/** The result of recording a LiteLLM version. */
export interface Recording {
  /** The number of scenarios that were recorded. */
  recorded: number;
  /** What changed between two LiteLLM versions; `undefined` if there is no other release to compare with. */
  changes: { from: string; to: string; changes: Change[] } | undefined;
  /** The changes as Markdown. */
  page: string;
  /** The proxy, still running, because its data is extracted next. The caller stops it. */
  oracle: Oracle;
}

/** The scenarios to record: all of them, one by its name, or those without a transcript of this release. */
export interface Selection {
  only?: string | undefined;
  missing?: boolean | undefined;
}

/** Records scenarios on a LiteLLM version, writes their transcripts, and compares them with those of the nearest release. */
export async function recordRelease(version: string, { only, missing }: Selection = {}): Promise<Recording> {
  const release = releaseOf(version);
  const nearest = nearestRelease(release, recordedReleases());
  const conformance = join(import.meta.dirname, '..');
  const oracle = await startOracle(version, {
    config: readFileSync(join(conformance, 'config.yaml'), 'utf8'),
    keys: JSON.parse(readFileSync(join(conformance, 'keys.json'), 'utf8')),
  });
  const target = httpTarget(oracle.url, 120_000);
  const folder = transcriptFolder(release);
  mkdirSync(folder, { recursive: true });
  let recorded = 0;
  for (const scenario of scenarios()) {
    const file = join(folder, `${scenario.name}.json`);
    if ((only !== undefined && scenario.name !== only) || (missing === true && existsSync(file))) continue;
    const transcript = await record(scenario, target);
    recorded += 1;
    if (existsSync(file) && isSameRecording(JSON.parse(readFileSync(file, 'utf8')) as Transcript, transcript)) continue;
    writeFileSync(file, `${JSON.stringify(transcript, null, 1)}\n`);
  }
  target.close();
  if (nearest === undefined)
    return { recorded, changes: undefined, page: 'There is no other release to compare with.\n', oracle };
  const from = RELEASES[nearest] ?? nearest;
  const transcripts = readTranscripts(folder);
  const changes = changesBetween(readTranscripts(transcriptFolder(nearest)), transcripts);
  const requests = transcripts.flatMap(({ steps }) => steps).filter((step) => 'request' in step).length;
  return {
    recorded,
    changes: { from, to: version, changes },
    page: changesPage(from, version, requests, changes),
    oracle,
  };
}
