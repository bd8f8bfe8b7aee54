/**
 * Plays recorded transcripts against a running server (the mock, or a proxy started by `conformance oracle`).
 *
 *   pnpm conformance:replay --target http://127.0.0.1:4000 --profile 1.106 [--only NAME] [--show N] [--json]
 *   pnpm conformance:replay --target http://127.0.0.1:4000 --goldens DIR
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, refuse, wholeNumber } from '../command-line.ts';
import { play, type StepResult } from './play.ts';
import { describe, totals, totalsLine } from './report.ts';
import { httpTarget } from './target.ts';
import { readTranscripts } from './transcript.ts';

const USAGE = 'conformance:replay --target URL (--profile P | --goldens DIR) [--only NAME] [--show N] [--json]';
const values = commandLine(USAGE, {
  target: { type: 'string' },
  profile: { type: 'string' },
  goldens: { type: 'string' },
  only: { type: 'string' },
  show: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
});
const show = wholeNumber(USAGE, 'show', values.show);
const folder = values.goldens ?? (values.profile && join(import.meta.dirname, '..', 'goldens', values.profile));
if (values.target === undefined || !URL.canParse(values.target))
  refuse(USAGE, '--target takes the address of a server');
if (folder === undefined || !existsSync(folder))
  refuse(USAGE, `no transcripts: ${folder ?? 'name a profile or a folder'}`);
const target = httpTarget(values.target);
const health = await target
  .call({ method: 'GET', path: '/__admin/health', headers: {}, body: undefined })
  .catch(() => undefined);
if (health === undefined) refuse(USAGE, `no server answers at ${values.target}`);
const results: StepResult[] = [];
for (const transcript of readTranscripts(folder)) {
  if (values.only === undefined || values.only === transcript.name) results.push(...(await play(transcript, target)));
}
target.close();
const sum = totals(results);
const differing = results.filter((result) => result.level !== 'exact');
if (values.json) console.log(JSON.stringify({ total: sum, failed: differing }, null, 1));
else {
  for (const result of differing.slice(0, show)) console.log(describe(result));
  console.log(totalsLine(sum));
}
process.exit(sum.exact === sum.steps ? 0 : 1);
