import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitWithUsage, parseOptions } from '../command-line.ts';
import { install, OracleUnavailable, releaseOf } from '../oracle/index.ts';
import { compareReleases } from '../oracle/releases.ts';
import { extractData } from './extract-data.ts';
import { recordRelease } from './record-release.ts';

const HELP = `
Adds a LiteLLM release: installs it, records every scenario on it, extracts its data, and prints what changed since the
nearest release. Writes conformance/goldens/<release>/, conformance/changes/<release>.md and .json, and the generated data
of openapi/, packages/catalog and packages/mock-server.

Usage: pnpm conformance:record --litellm VERSION [options]

Options:
  --litellm VERSION  exact version of LiteLLM, such as 1.105.0
  --only NAME        record only the scenario with this name
  --missing          record only scenarios that have no transcript of this release
  --no-data          do not extract the release's data
  --json             print the changes as JSON instead of Markdown
  --help             print this help
`;

const options = parseOptions(HELP, {
  litellm: { type: 'string' },
  only: { type: 'string' },
  missing: { type: 'boolean', default: false },
  'no-data': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
const version = options.litellm ?? '';
if (!/^\d+\.\d+\.\d+$/.test(version))
  exitWithUsage(
    HELP,
    `expected --litellm to be an exact version such as 1.105.0, got ${version === '' ? 'nothing' : `"${version}"`}`,
  );
const release = releaseOf(version);
try {
  const python = await install(version);
  const { only, missing } = options;
  const { changes, page, recorded, oracle } = await recordRelease(version, { only, missing });
  try {
    if (!options['no-data']) {
      for (const { what, ok, output } of await extractData(release, version, python, oracle.url)) {
        console.error(`${ok ? 'written' : 'FAILED '}  ${what}${ok ? '' : `\n${output}`}`);
        if (!ok) process.exitCode = 1;
      }
    }
  } finally {
    await oracle.stop();
  }
  console.error(
    `Recorded ${recorded} ${recorded === 1 ? 'scenario' : 'scenarios'} of LiteLLM ${version} in conformance/goldens/${release}.`,
  );
  // The page describes changes since an older release, so the oldest release has none.
  const isNewer = changes !== undefined && compareReleases(release, releaseOf(changes.from)) > 0;
  if (isNewer && only === undefined) {
    const folder = join(import.meta.dirname, '..', 'changes');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${release}.md`), page);
    writeFileSync(join(folder, `${release}.json`), `${JSON.stringify(changes, null, 1)}\n`);
    spawnSync('biome', ['format', '--write', folder]); // only for the layout: without Biome the files are correct too
  }
  console.log(options.json ? JSON.stringify(changes, null, 1) : page);
} catch (error) {
  if (!(error instanceof OracleUnavailable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
