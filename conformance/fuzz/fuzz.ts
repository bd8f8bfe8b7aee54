import type { Target } from '../player/index.ts';
import { type Difference, playBoth, signature } from './both.ts';
import { material, type Sequence, sequence } from './sequence.ts';
import { shrink } from './shrink.ts';

/** A difference in its shortest form. */
export interface Found {
  profile: string;
  sequence: Sequence;
  difference: Difference;
}

export interface FuzzOptions {
  profile: string;
  real: Target;
  other: Target;
  /** Calls to compare, at least. */
  steps: number;
  seed: string;
  /** The first sequence to play: 0 unless said. */
  from?: number;
  /** Plays for shortening one difference: 80 unless said. */
  budget?: number;
  stopAtFirst?: boolean;
  found?: (found: Found) => void;
  progress?: (line: string) => void;
}

export interface FuzzResult {
  calls: number;
  sequences: number;
  /** Seeds that the real proxy does not start on. */
  refused: number;
  /** How often each kind of difference was seen. */
  kinds: Map<string, number>;
  found: Found[];
}

/** Plays the sequences of a seed, one after the other, until enough calls have been compared. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { profile, real, other, steps, seed, budget } = options;
  const from = await material(profile);
  const result: FuzzResult = { calls: 0, sequences: 0, refused: 0, kinds: new Map(), found: [] };
  for (let index = options.from ?? 0; result.calls < steps; index += 1) {
    const one = sequence(`${seed}/${index}`, from);
    const outcome = await playBoth(real, other, one);
    result.sequences += 1;
    result.calls += outcome.calls;
    result.refused += outcome.refused ? 1 : 0;
    for (const difference of outcome.differences) {
      const kind = signature(difference);
      const times = result.kinds.get(kind) ?? 0;
      result.kinds.set(kind, times + 1);
      if (times > 0) continue;
      const found = { profile, ...(await shrink(real, other, one, difference, budget)) };
      result.found.push(found);
      options.found?.(found);
    }
    options.progress?.(
      `${result.calls} of ${steps} steps, ${result.sequences} sequences, ${result.kinds.size} kinds of difference `,
    );
    if (result.kinds.size > 0 && options.stopAtFirst === true) break;
    if (result.sequences > steps) throw new Error('Hardly any seed starts: the generator and the proxy do not fit.');
  }
  return result;
}
