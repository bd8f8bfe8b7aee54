import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a proxy is seeded with; a part left out stays as the server was started. */
export interface Seed {
  /** A `config.yaml`'s content, as if the proxy had been started with that file. */
  config_file?: { [key: string]: Json };
  /**
   * Models that only the router is given; the file stays the one of the start. The first transcripts were recorded so: at the
   * next reload the proxy drops what the file does not name.
   */
  config?: { [key: string]: Json };
  keys?: { [key: string]: Json };
}

/** One request of a transcript. `$name` in path or body stands for a value saved by an earlier step. */
export interface RecordedRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: Json;
  /** A body that is not JSON, or is to be sent letter for letter. */
  raw?: string;
  /** Values to keep from the answer: name → path in its body (`data.0.model_info.id`). */
  save?: Record<string, string>;
  note?: string;
}

/** The answer that the real proxy gave, with timestamps, uuids and ciphertexts replaced by placeholders. */
export interface RecordedResponse {
  status: number;
  headers: Record<string, string>;
  body?: Json;
  /** The answer where it is not JSON. */
  text?: string;
}

/** `tick` is the periodic reload from the database, `set` changes a setting of the running proxy. */
export interface ControlStep {
  control: 'tick' | 'set';
  body?: { [key: string]: Json };
}

export interface CallStep {
  request: RecordedRequest;
  response: RecordedResponse;
}

export type Step = ControlStep | CallStep;

/** A seed and what happened on it. */
export interface Transcript {
  name: string;
  about: string;
  seed?: Seed;
  steps: Step[];
}

/** Transcripts of a folder, sorted by file name. */
export function readTranscripts(folder: string): Transcript[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Transcript);
}
