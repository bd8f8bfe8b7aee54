import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from '../player/difference.ts';
import { record } from '../player/record.ts';
import type { Target } from '../player/target.ts';
import { signature } from './both.ts';
import type { Found } from './fuzz.ts';
import { asTranscript } from './sequence.ts';

const clip = (value: unknown, length = 300): string => (JSON.stringify(value) ?? '(absent)').slice(0, length);

/** A difference for people: how to get there, what was wanted, what came. */
export function printed({ profile, sequence, difference }: Found): string {
  const places = differences(difference.want, difference.got);
  return [
    `\n--- ${signature(difference)}`,
    `profile ${profile}, sequence ${sequence.name}`,
    `seed ${clip(sequence.seed, 1500)}`,
    ...sequence.steps.map((step, index) =>
      'control' in step
        ? `#${index} control ${step.control} ${clip(step.body)}`
        : `#${index} ${step.method} ${step.path} ${clip(step.headers)} ${clip(step.raw ?? step.body, 900)}`,
    ),
    ...places
      .slice(0, 8)
      .map(({ at, want, got }) => `  ${at}\n    want ${clip(want, 700)}\n    got  ${clip(got, 700)}`),
    places.length > 8 ? `  … and ${places.length - 8} more places` : '',
  ].join('\n');
}

/** Writes a difference into a folder as a transcript, every answer the real proxy's; gives the file's name. */
export async function keep(folder: string, { sequence, difference }: Found, real: Target): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const kind = signature(difference);
  const name = `fuzz-${createHash('sha256').update(kind).digest('hex').slice(0, 10)}`;
  const transcript = await record(
    asTranscript({ ...sequence, name }, `Found by chance (${sequence.name}): ${kind}`),
    real,
  );
  const file = join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(transcript, null, 1)}\n`);
  return file;
}
