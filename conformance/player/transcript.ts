import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sortReleases } from '../oracle/releases.ts';

/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The state that a server is reset to. A part that is left out is as the server was started. */
export interface Seed {
  /** The content of a `config.yaml`, as if the proxy had been started with that file. */
  config_file?: { [key: string]: Json };
  /**
   * Models that only the router gets, while the config file stays as it is. The first transcripts were recorded this way: at the
   * next reload, the proxy drops the models that its config file does not have.
   */
  config?: { [key: string]: Json };
  keys?: { [key: string]: Json };
}

/** One request of a transcript. `$name` in the path or the body is replaced by a value that an earlier step saved. */
export interface RecordedRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: Json;
  /** A body that is sent unchanged, such as one that is not JSON. */
  raw?: string;
  /** Values to save from the response: name → path in its body (`data.0.model_info.id`). */
  save?: Record<string, string>;
  note?: string;
}

/** A response of the real proxy, with placeholders for timestamps, UUIDs and ciphertexts. */
export interface RecordedResponse {
  status: number;
  headers: Record<string, string>;
  body?: Json;
  /** The body if it is not JSON. */
  text?: string;
}

/** A step that is not an API request: `tick` runs the periodic reload from the database, `set` changes settings. */
export interface ControlStep {
  control: 'tick' | 'set';
  body?: { [key: string]: Json };
}

/** A request and the response that the real proxy returned. */
export interface RequestStep {
  request: RecordedRequest;
  response: RecordedResponse;
}

export type Step = ControlStep | RequestStep;

/** A seed and the steps that were run on it. */
export interface Transcript {
  name: string;
  about: string;
  seed?: Seed;
  steps: Step[];
}

const GOLDENS = join(import.meta.dirname, '..', 'goldens');

/** The releases that have transcripts, from oldest to newest. */
export function recordedReleases(): string[] {
  return sortReleases(readdirSync(GOLDENS));
}

/** The folder of a release's transcripts. */
export function transcriptFolder(release: string): string {
  return join(GOLDENS, release);
}

/** Reads the transcripts in a folder, sorted by file name. */
export function readTranscripts(folder: string): Transcript[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Transcript);
}
