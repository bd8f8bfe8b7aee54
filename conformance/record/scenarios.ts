import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTranscripts, type Transcript } from '../player/transcript.ts';
import { inOrder } from './nearest.ts';

export const GOLDENS: string = join(import.meta.dirname, '..', 'goldens');
export const SCENARIOS: string = join(import.meta.dirname, '..', 'scenarios');

/** Profiles that have transcripts. */
export const recordedProfiles = (): string[] => inOrder(readdirSync(GOLDENS));

/**
 * What is to be played: the requests of every transcript there is, whichever profile it is of, and the files of `scenarios/`,
 * whose steps hold no answers yet. Names are unique: a scenario file wins over a transcript.
 */
export function scenarios(): Transcript[] {
  const all = new Map<string, Transcript>();
  for (const profile of recordedProfiles()) {
    for (const transcript of readTranscripts(join(GOLDENS, profile))) all.set(transcript.name, transcript);
  }
  if (existsSync(SCENARIOS)) for (const scenario of readTranscripts(SCENARIOS)) all.set(scenario.name, scenario);
  return [...all.values()];
}
