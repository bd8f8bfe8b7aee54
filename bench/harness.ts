/** The median and the spread of the rounds of a run, in the unit of the measurement. */
export interface Figure {
  median: number;
  min: number;
  max: number;
}

/** Something to measure. `round` runs it once and returns the result (calls per second, ms, bytes …). */
export interface Contender {
  name: string;
  round: () => Promise<number>;
}

/** Returns the median and the spread of some samples. */
export function figureOf(samples: readonly number[]): Figure {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const at = (i: number): number => sorted[i] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/**
 * Measures contenders in interleaved rounds (A B C, A B C, …), so that a change in the machine's speed affects all of them.
 * The first round of each is a warm-up and does not count. Returns the samples by name.
 */
export async function interleaved(contenders: readonly Contender[], rounds: number): Promise<Map<string, number[]>> {
  const samples = new Map<string, number[]>(contenders.map((c) => [c.name, []]));
  for (const c of contenders) await c.round();
  for (let round = 0; round < rounds; round++) for (const c of contenders) samples.get(c.name)?.push(await c.round());
  return samples;
}

/** Returns the ratio of two contenders, computed for each round. */
export function ratioOf(samples: Map<string, number[]>, name: string, baseline: string): Figure {
  const measured = samples.get(name) ?? [];
  const compared = samples.get(baseline) ?? [];
  return figureOf(measured.map((value, i) => value / (compared[i] ?? Number.NaN)));
}

/** A figure with an optional limit for its median. */
export interface Gate {
  what: string;
  figure: Figure;
  atLeast?: number;
  atMost?: number;
}

/** Prints figures with their limits. Returns whether all are within their limits. */
export function report(title: string, gates: readonly Gate[]): boolean {
  console.log(`\n${title}`);
  let passed = true;
  for (const gate of gates) {
    const { median, min, max } = gate.figure;
    const ok =
      (gate.atLeast === undefined || median >= gate.atLeast) && (gate.atMost === undefined || median <= gate.atMost);
    passed &&= ok;
    const bound =
      gate.atLeast !== undefined ? `≥ ${gate.atLeast}` : gate.atMost !== undefined ? `≤ ${gate.atMost}` : 'no limit';
    console.log(`  ${ok ? '✓' : '✗'} ${gate.what}: ${round(median)} (${round(min)} … ${round(max)}; ${bound})`);
  }
  return passed;
}

const round = (n: number): string => (Math.abs(n) >= 100 ? n.toFixed(0) : n.toFixed(2));
