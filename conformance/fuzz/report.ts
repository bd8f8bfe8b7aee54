import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDifferences } from '../player/differences.ts';
import { record } from '../player/record.ts';
import type { Target } from '../player/target.ts';
import type { Finding } from './fuzz.ts';
import { kindOf } from './play-side-by-side.ts';
import { toTranscript } from './sequence.ts';

const clip = (value: unknown, length = 300): string => (JSON.stringify(value) ?? '(absent)').slice(0, length);

/** Describes a mismatch: the steps that lead to it, the expected response and the actual one. */
export function describeFinding({ release, sequence, mismatch }: Finding): string {
  const differences = findDifferences(mismatch.expected, mismatch.actual);
  return [
    `\n--- ${kindOf(mismatch)}`,
    `LiteLLM ${release}, sequence ${sequence.name}`,
    `seed ${clip(sequence.seed, 1500)}`,
    ...sequence.steps.map((step, index) =>
      'control' in step
        ? `#${index} control ${step.control} ${clip(step.body)}`
        : `#${index} ${step.method} ${step.path} ${clip(step.headers)} ${clip(step.raw ?? step.body, 900)}`,
    ),
    ...differences
      .slice(0, 8)
      .map(
        ({ path, expected, actual }) =>
          `  ${path}\n    expected ${clip(expected, 700)}\n    actual   ${clip(actual, 700)}`,
      ),
    differences.length > 8 ? `  … and ${differences.length - 8} more differences` : '',
  ].join('\n');
}

/** Writes a mismatch to a folder as a transcript with the responses of the real proxy, and returns the name of the file. */
export async function writeFinding(folder: string, { sequence, mismatch }: Finding, real: Target): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const kind = kindOf(mismatch);
  const name = `fuzz-${createHash('sha256').update(kind).digest('hex').slice(0, 10)}`;
  const about = `Found by fuzzing (${sequence.name}): ${kind}`;
  const transcript = await record(toTranscript({ ...sequence, name }, about), real);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(transcript, null, 1)}\n`);
  return file;
}
