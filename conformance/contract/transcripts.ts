import { readdirSync, readFileSync } from 'node:fs';

/** A step of a transcript that asks something. */
export interface RecordedStep {
  readonly request: { method: string; path: string; body?: unknown; raw?: string };
  readonly response: { status: number; headers: Record<string, string>; body?: unknown; text?: string };
}

/** A transcript of the real proxy. */
export interface Transcript {
  readonly profile: string;
  readonly name: string;
  readonly seed?: unknown;
  readonly steps: readonly RecordedStep[];
}

const goldens = new URL('../goldens', import.meta.url);

/** The profiles that have transcripts: a new one is picked up by itself. */
export const profiles: readonly string[] = readdirSync(goldens, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every transcript of a profile. */
export function transcriptsOf(profile: string): Transcript[] {
  const folder = new URL(`${profile}/`, goldens);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { name, seed, steps } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return { profile, name, seed, steps: steps.filter((step: object) => 'request' in step) };
    });
}

const PLACEHOLDERS: readonly (readonly [RegExp, (length: string) => string])[] = [
  [/<timestamp>/g, () => '2026-11-23T02:40:29.293000Z'],
  [/<uuid>/g, () => '3fd2b0d6-6b0a-4c0f-9c3c-3f1c0f3a7f10'],
  [/<encrypted (\d+)>/g, (length) => `${'aB3-'.repeat(Number(length)).slice(0, Number(length) - 1)}=`],
];

/** A body with what the recorder made unreadable put back as something of its look. */
export function withoutPlaceholders<T>(body: T): T {
  if (body === undefined) return body;
  let text = JSON.stringify(body);
  for (const [pattern, replacement] of PLACEHOLDERS)
    text = text.replaceAll(pattern, (_, length: string) => replacement(length));
  return JSON.parse(text) as T;
}
