/**
 * Takes in a LiteLLM release: installs it, records every scenario, builds its data, and tells what changed since the nearest profile.
 *
 *   pnpm conformance:record --litellm 1.109.1 [--only NAME | --missing] [--no-data] [--json]
 *
 * --missing records only what the profile has no transcript of yet; --no-data leaves the generated data alone.
 * Writes goldens/<profile>/, changes/<profile>.md and .json, and the generated data of openapi, catalog and mock-server.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, refuse } from '../command-line.ts';
import { install, OracleUnavailable, profileOf } from '../oracle/index.ts';
import { extractData } from './data.ts';
import { inOrder } from './nearest.ts';
import { recordProfile } from './record-profile.ts';

const USAGE = 'conformance:record --litellm 1.x.y [--only NAME | --missing] [--no-data] [--json]';
const values = commandLine(USAGE, {
  litellm: { type: 'string' },
  only: { type: 'string' },
  missing: { type: 'boolean', default: false },
  'no-data': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
const release = values.litellm ?? '';
if (!/^\d+\.\d+\.\d+$/.test(release)) refuse(USAGE, '--litellm takes the number of a release');
const profile = profileOf(release);
try {
  const python = await install(release);
  const { changes, text, recorded, oracle } = await recordProfile(release, {
    only: values.only,
    missing: values.missing,
  });
  try {
    if (!values['no-data']) {
      for (const { what, ok, said } of await extractData(profile, release, python, oracle.url)) {
        console.error(`${ok ? 'written' : 'FAILED '}  ${what}${ok ? '' : `\n${said}`}`);
        if (!ok) process.exitCode = 1;
      }
    }
  } finally {
    await oracle.stop();
  }
  console.error(`recorded ${recorded} scenarios of LiteLLM ${release} into conformance/goldens/${profile}`);
  // Told of the nearest older release; what a first, oldest one lacks is nobody's news.
  const isNewer = changes !== undefined && inOrder([profile, profileOf(changes.from)])[1] === profile;
  if (isNewer && values.only === undefined) {
    const folder = join(import.meta.dirname, '..', 'changes');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${profile}.md`), text);
    writeFileSync(join(folder, `${profile}.json`), `${JSON.stringify(changes, null, 1)}\n`);
    spawnSync('biome', ['format', '--write', folder]); // the pages lie as the linter wants them; without it they are still right
  }
  console.log(values.json ? JSON.stringify(changes, null, 1) : text);
} catch (error) {
  if (!(error instanceof OracleUnavailable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
