/** The median and the range of the rounds of a run, in the unit of the measurement. */
export interface Figure {
  median: number;
  min: number;
  max: number;
}

/** One of the programs that are compared. `round` runs once and returns its result: calls per second, ms, bytes … */
export interface Contender {
  name: string;
  round: () => Promise<number>;
}

/** Returns the median and the range of samples. */
export function figureOf(samples: readonly number[]): Figure {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const at = (i: number): number => sorted[i] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/**
 * Measures contenders in interleaved rounds (A B C, A B C …), so that a change in the machine's speed affects all of them alike.
 * A first round warms up and is not counted.
 *
 * @returns the results of each contender by its name
 */
export async function measureInterleaved(
  contenders: readonly Contender[],
  rounds: number,
): Promise<Map<string, number[]>> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (const { round } of contenders) await round();
  for (let i = 0; i < rounds; i++) for (const { name, round } of contenders) samples.get(name)?.push(await round());
  return samples;
}

/** Returns the ratio of a contender's results to another one's, round by round. */
export function ratioOf(samples: Map<string, number[]>, name: string, baseline: string): Figure {
  const baselineSamples = samples.get(baseline) ?? [];
  return figureOf((samples.get(name) ?? []).map((value, i) => value / (baselineSamples[i] ?? Number.NaN)));
}

/** A result, and the limit for its median, if there is one. */
export interface BenchmarkResult {
  what: string;
  figure: Figure;
  atLeast?: number;
  atMost?: number;
}

/** Prints results as a table, and returns whether every median is within its limit. */
export function report(title: string, results: readonly BenchmarkResult[]): boolean {
  console.log(`\n${title}`);
  let allPassed = true;
  for (const result of results) {
    const { median, min, max } = result.figure;
    const passed =
      (result.atLeast === undefined || median >= result.atLeast) &&
      (result.atMost === undefined || median <= result.atMost);
    allPassed &&= passed;
    const limit =
      result.atLeast !== undefined
        ? `≥ ${result.atLeast}`
        : result.atMost !== undefined
          ? `≤ ${result.atMost}`
          : 'no limit';
    console.log(
      `  ${passed ? '✓' : '✗'} ${result.what}: ${format(median)} (${format(min)} … ${format(max)}; ${limit})`,
    );
  }
  return allPassed;
}

const format = (n: number): string => (Math.abs(n) >= 100 ? n.toFixed(0) : n.toFixed(2));
