/** One figure over the rounds of a run: median and spread, in the unit of what was measured. */
export interface Figure {
  median: number;
  min: number;
  max: number;
}

/** What is measured: `round` runs once and answers its figure (calls per second, ms, bytes …). */
export interface Contender {
  name: string;
  round: () => Promise<number>;
}

/** The figure of a list of samples. */
export function figureOf(samples: readonly number[]): Figure {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const at = (i: number): number => sorted[i] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/**
 * Measures contenders in interleaved rounds (A B C, A B C, …) after one round that does not count, so that a machine whose speed drifts
 * slows all of them alike.
 */
export async function interleaved(contenders: readonly Contender[], rounds: number): Promise<Map<string, number[]>> {
  const samples = new Map<string, number[]>(contenders.map((c) => [c.name, []]));
  for (const c of contenders) await c.round();
  for (let round = 0; round < rounds; round++) for (const c of contenders) samples.get(c.name)?.push(await c.round());
  return samples;
}

/** The ratio of two contenders, pair by pair, as a figure. */
export function ratioOf(samples: Map<string, number[]>, name: string, limit: string): Figure {
  const ours = samples.get(name) ?? [];
  const theirs = samples.get(limit) ?? [];
  return figureOf(ours.map((value, i) => value / (theirs[i] ?? Number.NaN)));
}

/** A gate: the ratio that must be reached, or an upper bound. */
export interface Gate {
  what: string;
  figure: Figure;
  atLeast?: number;
  atMost?: number;
}

/** Prints gates as a table and answers whether all hold. */
export function report(title: string, gates: readonly Gate[]): boolean {
  console.log(`\n${title}`);
  let held = true;
  for (const gate of gates) {
    const { median, min, max } = gate.figure;
    const ok =
      (gate.atLeast === undefined || median >= gate.atLeast) && (gate.atMost === undefined || median <= gate.atMost);
    held &&= ok;
    const bound =
      gate.atLeast !== undefined ? `≥ ${gate.atLeast}` : gate.atMost !== undefined ? `≤ ${gate.atMost}` : 'reported';
    console.log(`  ${ok ? '✓' : '✗'} ${gate.what}: ${round(median)} (${round(min)} … ${round(max)}; ${bound})`);
  }
  return held;
}

const round = (n: number): string => (Math.abs(n) >= 100 ? n.toFixed(0) : n.toFixed(2));
