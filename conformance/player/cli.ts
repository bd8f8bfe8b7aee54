import { existsSync } from 'node:fs';
import { exitWithUsage, integerOption, parseOptions } from '../command-line.ts';
import { play, type StepResult } from './play.ts';
import { describe, totals, totalsLine } from './report.ts';
import { httpTarget } from './target.ts';
import { readTranscripts, recordedReleases, transcriptFolder } from './transcript.ts';

const HELP = `
Replays recorded transcripts against a running server, such as the mock, and compares its responses with the recorded ones.
Exits with status 0 if all of them are exact, and with 1 otherwise.

Usage: pnpm conformance:replay --target URL (--profile NAME | --goldens DIR) [options]

Options:
  --target URL    the server; it must serve the mock's control routes below /__admin
  --profile NAME  LiteLLM release whose transcripts to replay: ${recordedReleases().join(', ')}
  --goldens DIR   folder of transcripts to replay instead
  --only NAME     replay only the transcript with this name
  --show N        print at most N differences (default: 5)
  --json          print the totals and every difference as JSON
  --help          print this help
`;

const options = parseOptions(HELP, {
  target: { type: 'string' },
  profile: { type: 'string' },
  goldens: { type: 'string' },
  only: { type: 'string' },
  show: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
});
const show = integerOption(HELP, 'show', options.show);
const folder = options.goldens ?? (options.profile && transcriptFolder(options.profile));
if (options.target === undefined || !URL.canParse(options.target))
  exitWithUsage(HELP, `expected --target to be a URL, got ${JSON.stringify(options.target) ?? 'nothing'}`);
if (!folder) exitWithUsage(HELP, 'expected --profile or --goldens, got neither');
if (!existsSync(folder)) exitWithUsage(HELP, `the folder ${folder} does not exist`);
const target = httpTarget(options.target);
const health = await target
  .send({ method: 'GET', path: '/__admin/health', headers: {}, body: undefined })
  .catch(() => undefined);
if (health === undefined) exitWithUsage(HELP, `no server responds at ${options.target}`);
const results: StepResult[] = [];
for (const transcript of readTranscripts(folder)) {
  if (options.only === undefined || options.only === transcript.name) results.push(...(await play(transcript, target)));
}
target.close();
const total = totals(results);
const failed = results.filter(({ level }) => level !== 'exact');
if (options.json) console.log(JSON.stringify({ total, failed }, null, 1));
else {
  for (const result of failed.slice(0, show)) console.log(describe(result));
  console.log(totalsLine(total));
}
process.exit(total.exact === total.steps ? 0 : 1);
