import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTranscripts, recordedReleases, type Transcript, transcriptFolder } from '../player/transcript.ts';

const SCENARIOS = join(import.meta.dirname, '..', 'scenarios');

/**
 * Returns the scenarios to record: the requests of every transcript of any release, and the files in `scenarios/`, whose steps
 * have no responses yet. If names collide, the file in `scenarios/` wins.
 */
export function scenarios(): Transcript[] {
  const byName = new Map<string, Transcript>();
  for (const release of recordedReleases()) {
    for (const transcript of readTranscripts(transcriptFolder(release))) byName.set(transcript.name, transcript);
  }
  if (existsSync(SCENARIOS)) for (const scenario of readTranscripts(SCENARIOS)) byName.set(scenario.name, scenario);
  return [...byName.values()];
}
