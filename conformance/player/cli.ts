/**
 * Plays recorded transcripts against a running server (the mock, or a proxy started by `conformance oracle`).
 *
 *   pnpm conformance:replay --target http://127.0.0.1:4000 --profile 1.106 [--only NAME] [--show N] [--json]
 *   pnpm conformance:replay --target http://127.0.0.1:4000 --goldens DIR
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { play, type StepResult } from './play.ts';
import { describe, totals, totalsLine } from './report.ts';
import { httpTarget } from './target.ts';
import { readTranscripts } from './transcript.ts';

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    profile: { type: 'string' },
    goldens: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const folder = values.goldens ?? (values.profile && join(import.meta.dirname, '..', 'goldens', values.profile));
if (values.target === undefined || folder === undefined) {
  console.error(
    'usage: conformance:replay --target URL (--profile P | --goldens DIR) [--only NAME] [--show N] [--json]',
  );
  process.exit(2);
}
const target = httpTarget(values.target);
const results: StepResult[] = [];
for (const transcript of readTranscripts(folder)) {
  if (values.only === undefined || values.only === transcript.name) results.push(...(await play(transcript, target)));
}
target.close();
const sum = totals(results);
const differing = results.filter((result) => result.level !== 'exact');
if (values.json) console.log(JSON.stringify({ total: sum, failed: differing }, null, 1));
else {
  for (const result of differing.slice(0, Number(values.show))) console.log(describe(result));
  console.log(totalsLine(sum));
}
process.exit(sum.exact === sum.steps ? 0 : 1);
