import { HEADERS, LEVELS } from './compare.ts';
import { normalise } from './normalise.ts';
import type { StepResult } from './play.ts';

/** How many steps agree at least so far. */
export interface Totals {
  steps: number;
  status: number;
  core: number;
  full: number;
  exact: number;
}

export function totals(results: readonly StepResult[]): Totals {
  const from = (level: (typeof LEVELS)[number]): number =>
    results.filter((result) => LEVELS.indexOf(result.level) >= LEVELS.indexOf(level)).length;
  return {
    steps: results.length,
    status: from('status'),
    core: from('core'),
    full: from('full'),
    exact: from('exact'),
  };
}

export function totalsLine(sum: Totals): string {
  const share = (n: number): string => `${n}/${sum.steps} (${((100 * n) / Math.max(1, sum.steps)).toFixed(1)} %)`;
  return `status ${share(sum.status)} · core ${share(sum.core)} · full ${share(sum.full)} · exact ${share(sum.exact)}`;
}

const clip = (value: unknown): string => (JSON.stringify(value) ?? '-').slice(0, 900);

/** A difference for people: what was sent, wanted and got. */
export function describe(result: StepResult): string {
  const { request, want, got } = result;
  const onlyHeaders = result.level === 'full';
  const chosen = Object.fromEntries(HEADERS.flatMap((name) => (got.headers[name] ? [[name, got.headers[name]]] : [])));
  const wanted = onlyHeaders ? want.headers : (want.text ?? want.body);
  const received = onlyHeaders ? chosen : got.json === undefined ? got.text : normalise(got.json);
  return [
    `${result.transcript} #${result.step} ${request.method} ${request.path} (agrees: ${result.level})`,
    `  sent ${clip(request.raw ?? request.body)} ${clip(request.headers)}`,
    `  want ${want.status} ${want.headers['content-type'] ?? '-'} ${clip(wanted)}`,
    `  got  ${got.status} ${got.headers['content-type'] ?? '-'} ${clip(received)}`,
  ].join('\n');
}
