import { HEADERS, LEVELS } from './compare.ts';
import { normalize } from './normalize.ts';
import type { StepResult } from './play.ts';

/** The number of request steps, and of those that reach each level. */
export interface Totals {
  steps: number;
  status: number;
  core: number;
  full: number;
  exact: number;
}

/** Counts the steps that reach each level. */
export function totals(results: readonly StepResult[]): Totals {
  const reaching = (level: (typeof LEVELS)[number]): number =>
    results.filter((result) => LEVELS.indexOf(result.level) >= LEVELS.indexOf(level)).length;
  return {
    steps: results.length,
    status: reaching('status'),
    core: reaching('core'),
    full: reaching('full'),
    exact: reaching('exact'),
  };
}

/** Formats totals as one line: `status 10/10 (100.0 %) · core …`. */
export function totalsLine(total: Totals): string {
  const share = (n: number): string => `${n}/${total.steps} (${((100 * n) / Math.max(1, total.steps)).toFixed(1)} %)`;
  return `status ${share(total.status)} · core ${share(total.core)} · full ${share(total.full)} · exact ${share(total.exact)}`;
}

const clip = (value: unknown): string => (JSON.stringify(value) ?? '-').slice(0, 900);

/** Describes a step on a few lines: the request, the expected response and the actual one. */
export function describe(result: StepResult): string {
  const { request, expected, actual } = result;
  const onlyHeadersDiffer = result.level === 'full';
  const headers = Object.fromEntries(
    HEADERS.flatMap((name) => (actual.headers[name] ? [[name, actual.headers[name]]] : [])),
  );
  const expectedPart = onlyHeadersDiffer ? expected.headers : (expected.text ?? expected.body);
  const actualPart = onlyHeadersDiffer ? headers : actual.json === undefined ? actual.text : normalize(actual.json);
  return [
    `${result.transcript}, step ${result.step}: ${request.method} ${request.path} (agrees up to the level ${result.level})`,
    `  request  ${clip(request.raw ?? request.body)} ${clip(request.headers)}`,
    `  expected ${expected.status} ${expected.headers['content-type'] ?? '-'} ${clip(expectedPart)}`,
    `  actual   ${actual.status} ${actual.headers['content-type'] ?? '-'} ${clip(actualPart)}`,
  ].join('\n');
}
