import { startServer } from '@litellm-models/mock-server/http';
import { choiceOption, integerOption, parseOptions } from '../command-line.ts';
import { RELEASE_NAMES, startOracle } from '../oracle/index.ts';
import { httpTarget } from '../player/index.ts';
import { fuzz } from './fuzz.ts';
import { describeFinding, writeFinding } from './report.ts';

const HELP = `
Plays random requests on the real LiteLLM proxy and on the mock, side by side, and prints where their responses differ.
Exits with status 0 if they never differ, and with 1 otherwise.

Usage: pnpm conformance:fuzz --profile NAME [options]

Options:
  --profile NAME  LiteLLM release: ${RELEASE_NAMES.join(', ')}
  --steps N       number of requests to compare, at least (default: 500)
  --seed SEED     any string; the same seed gives the same requests on every machine (default: 1)
  --from N        start with the N-th sequence of the seed (default: 0)
  --target URL    server to compare with the proxy (default: the mock of this repository)
  --all           continue after a mismatch, and print one of each kind
  --budget N      how often both servers may be replayed to shorten one mismatch (default: 80)
  --keep DIR      write each mismatch as a transcript with the responses of the real proxy
  --help          print this help
`;

const options = parseOptions(HELP, {
  profile: { type: 'string' },
  steps: { type: 'string', default: '500' },
  seed: { type: 'string', default: '1' },
  target: { type: 'string' },
  keep: { type: 'string' },
  all: { type: 'boolean', default: false },
  budget: { type: 'string', default: '80' },
  from: { type: 'string', default: '0' },
});
const release = choiceOption(HELP, 'profile', options.profile, RELEASE_NAMES);
const steps = integerOption(HELP, 'steps', options.steps, 1);
const [budget, from] = [integerOption(HELP, 'budget', options.budget), integerOption(HELP, 'from', options.from)];

/** Overwrites one line on a terminal; elsewhere writes a line every 30 seconds. */
function progressWriter(stream: NodeJS.WriteStream): (line: string) => void {
  let last = Date.now();
  return (line) => {
    if (stream.isTTY) stream.write(`\r${line}`);
    else if (Date.now() - last > 30_000) {
      last = Date.now();
      stream.write(`${line}\n`);
    }
  };
}

const oracle = await startOracle(release);
const mock =
  options.target === undefined
    ? await startServer({ profile: release, port: 0, config: { model_list: [] } })
    : undefined;
const real = httpTarget(oracle.url, 60_000);
const other = httpTarget(options.target ?? mock?.url ?? '', 60_000);
try {
  const result = await fuzz({
    release,
    real,
    other,
    steps,
    seed: options.seed,
    from,
    budget,
    stopAtFirst: !options.all,
    onFinding: (finding) => console.log(describeFinding(finding)),
    onProgress: progressWriter(process.stderr),
  });
  console.log(
    `\nLiteLLM ${oracle.version}, seed ${options.seed}: ${result.requests} requests in ${result.sequences} sequences ` +
      `(the real proxy rejects ${result.rejected} seeds), ${result.kinds.size} kinds of mismatch`,
  );
  for (const [kind, times] of [...result.kinds].sort((a, b) => b[1] - a[1]))
    console.log(`${String(times).padStart(5)} × ${kind}`);
  if (options.keep !== undefined) {
    for (const finding of result.findings) console.log(`wrote ${await writeFinding(options.keep, finding, real)}`);
  }
  process.exitCode = result.kinds.size === 0 ? 0 : 1;
} finally {
  real.close();
  other.close();
  await mock?.close();
  await oracle.stop();
}
