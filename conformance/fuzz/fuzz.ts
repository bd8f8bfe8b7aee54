import type { Target } from '../player/index.ts';
import { kindOf, type Mismatch, playSideBySide } from './play-side-by-side.ts';
import { generateSequence, loadVocabulary, type Sequence } from './sequence.ts';
import { shrink } from './shrink.ts';

/** A mismatch, with the shortest sequence found that shows it. */
export interface Finding {
  release: string;
  sequence: Sequence;
  mismatch: Mismatch;
}

export interface FuzzOptions {
  release: string;
  real: Target;
  other: Target;
  /** The number of requests to compare, at least. */
  steps: number;
  seed: string;
  /** The number of the first sequence. Default: 0. */
  from?: number;
  /** How often both servers may be replayed to shorten one mismatch. Default: 80. */
  budget?: number;
  /** Stops at the first mismatch. Default: false. */
  stopAtFirst?: boolean;
  onFinding?: (finding: Finding) => void;
  onProgress?: (line: string) => void;
}

export interface FuzzResult {
  /** The number of requests that were compared. */
  requests: number;
  sequences: number;
  /** The number of seeds that the real proxy does not start with. */
  rejected: number;
  /** How often each kind of mismatch occurred. */
  kinds: Map<string, number>;
  /** The first mismatch of each kind. */
  findings: Finding[];
}

/** Plays the sequences of a seed, one after the other, until enough requests have been compared. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { release, real, other, steps, seed, budget } = options;
  const vocabulary = await loadVocabulary(release);
  const result: FuzzResult = { requests: 0, sequences: 0, rejected: 0, kinds: new Map(), findings: [] };
  for (let index = options.from ?? 0; result.requests < steps; index += 1) {
    const sequence = generateSequence(`${seed}/${index}`, vocabulary);
    const outcome = await playSideBySide(real, other, sequence);
    result.sequences += 1;
    result.requests += outcome.requests;
    result.rejected += outcome.rejected ? 1 : 0;
    for (const mismatch of outcome.mismatches) {
      const kind = kindOf(mismatch);
      const times = result.kinds.get(kind) ?? 0;
      result.kinds.set(kind, times + 1);
      if (times > 0) continue;
      const finding = { release, ...(await shrink(real, other, sequence, mismatch, budget)) };
      result.findings.push(finding);
      options.onFinding?.(finding);
    }
    options.onProgress?.(
      `${result.requests} of ${steps} requests, ${result.sequences} sequences, ${result.kinds.size} kinds of mismatch `,
    );
    if (result.kinds.size > 0 && options.stopAtFirst === true) break;
    if (result.sequences > steps)
      throw new Error(
        `The real proxy rejects almost every seed (${result.rejected} of ${result.sequences}): the generator does not fit it.`,
      );
  }
  return result;
}
