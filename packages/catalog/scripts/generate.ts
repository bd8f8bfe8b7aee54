import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PROFILES } from '../src/profiles.ts';
import { isAsGenerated, moduleOf } from './data-module.ts';
import type { Dump } from './dump.ts';
import { learnParams } from './learn.ts';
import { startOracle } from './oracle.ts';
import { pack } from './pack.ts';

const USAGE = `Writes what one LiteLLM release knows of models.
usage: generate --litellm 1.x.y --python PATH [--profile 1.x]     without arguments: checks the data that is there
  --litellm   the release that must be installed for PATH, to be sure which one is read
  --python    the Python of a virtual environment that has litellm[proxy] of that release
  --profile   the profile's name (default: the release without its patch)`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { litellm: { type: 'string' }, python: { type: 'string' }, profile: { type: 'string' } },
  });
  if (Object.keys(values).length === 0) return checkAll();
  if (values.litellm === undefined || values.python === undefined) throw new Error(USAGE);
  const profile = values.profile ?? values.litellm.split('.').slice(0, 2).join('.');
  const behaviour = (Object.hasOwn(PROFILES, profile) ? PROFILES[profile] : Object.values(PROFILES).at(-1))?.behaviour;
  if (behaviour === undefined) throw new Error('no profile to start from');
  const oracle = startOracle(values.python);
  try {
    const dump = (await oracle.one({ op: 'dump' })) as Dump;
    if (dump.litellm !== values.litellm)
      throw new Error(`${values.python} has LiteLLM ${dump.litellm}, not ${values.litellm}`);
    const bare = pack(profile, dump, { names: [], sets: [], features: [], providers: {} }, behaviour.prefixesWildcards);
    const params = await learnParams(oracle, bare, behaviour);
    const packed = { ...bare, params };
    const file = fileOf(profile);
    await writeFile(file, moduleOf(packed));
    console.log(`${file}: ${Object.keys(dump.entries).length} models, ${params.sets.length} sets of parameters`);
  } finally {
    oracle.stop();
  }
}

function fileOf(profile: string): string {
  return fileURLToPath(new URL(`../src/generated/${profile}.ts`, import.meta.url));
}

async function checkAll(): Promise<void> {
  for (const profile of Object.keys(PROFILES)) {
    if (!isAsGenerated(await readFile(fileOf(profile), 'utf8')))
      throw new Error(`${fileOf(profile)} was edited by hand`);
    console.log(`${profile}: as generated`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
