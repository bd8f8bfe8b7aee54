/**
 * Plays random sequences of calls on the real proxy and on the mock, side by side, and shows where they part.
 *
 *   pnpm conformance:fuzz --profile 1.106 --steps 10000 --seed 1 [--target URL] [--keep DIR] [--all] [--budget N] [--from N]
 *
 * Without --target the mock of this repository is started. --all goes on after a difference and shows one of each kind;
 * --keep writes each as a transcript, its answers the real proxy's. --from N begins with the N-th sequence of the seed.
 */
import { startServer } from '@litellm-models/mock-server/http';
import { commandLine, oneOf, wholeNumber } from '../command-line.ts';
import { RELEASES, startOracle } from '../oracle/index.ts';
import { httpTarget } from '../player/index.ts';
import { fuzz } from './fuzz.ts';
import { keep, printed } from './report.ts';

const USAGE =
  'conformance:fuzz --profile P [--steps N] [--seed S] [--target URL] [--keep DIR] [--all] [--budget N] [--from N]';
const values = commandLine(USAGE, {
  profile: { type: 'string' },
  steps: { type: 'string', default: '500' },
  seed: { type: 'string', default: '1' },
  target: { type: 'string' },
  keep: { type: 'string' },
  all: { type: 'boolean', default: false },
  budget: { type: 'string', default: '80' },
  from: { type: 'string', default: '0' },
});
const profile = oneOf(USAGE, 'profile', values.profile, Object.keys(RELEASES));
const steps = wholeNumber(USAGE, 'steps', values.steps, 1);
const [budget, from] = [wholeNumber(USAGE, 'budget', values.budget), wholeNumber(USAGE, 'from', values.from)];
/** On a terminal a line that changes; elsewhere one every half minute. */
function progressOn(stream: NodeJS.WriteStream): (line: string) => void {
  let last = Date.now();
  return (line) => {
    if (stream.isTTY) stream.write(`\r${line}`);
    else if (Date.now() - last > 30_000) {
      last = Date.now();
      stream.write(`${line}\n`);
    }
  };
}

const oracle = await startOracle(profile);
const mock =
  values.target === undefined ? await startServer({ profile, port: 0, config: { model_list: [] } }) : undefined;
const real = httpTarget(oracle.url, 60_000);
const other = httpTarget(values.target ?? mock?.url ?? '', 60_000);
try {
  const result = await fuzz({
    profile,
    real,
    other,
    steps,
    seed: values.seed,
    from,
    budget,
    stopAtFirst: !values.all,
    found: (one) => console.log(printed(one)),
    progress: progressOn(process.stderr),
  });
  console.log(
    `\nprofile ${profile} (LiteLLM ${oracle.release}), seed ${values.seed}: ${result.calls} steps in ${result.sequences} sequences ` +
      `(${result.refused} seeds that the real proxy refuses), ${result.kinds.size} kinds of difference`,
  );
  for (const [kind, times] of [...result.kinds].sort((a, b) => b[1] - a[1]))
    console.log(`${String(times).padStart(5)} × ${kind}`);
  if (values.keep !== undefined) {
    for (const one of result.found) console.log(`kept as ${await keep(values.keep, one, real)}`);
  }
  process.exitCode = result.kinds.size === 0 ? 0 : 1;
} finally {
  real.close();
  other.close();
  await mock?.close();
  await oracle.stop();
}
