import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RELEASES } from '../src/releases/index.ts';
import { dataFile, isUnedited, renderDataModule } from './data-module.ts';
import type { Dump } from './dump.ts';
import { learnParams } from './learn-params.ts';
import { startOracle } from './oracle.ts';
import { pack } from './pack.ts';

const USAGE = `Generates the data of a LiteLLM release.
usage: generate --litellm VERSION --python PATH [--release NAME]
       generate                      checks that the generated data was not edited
  --litellm   the version that is installed for PATH: 1.x.y
  --python    the Python of a virtual environment with litellm[proxy]
  --release   the name of the release (default: the version without its patch number: 1.x)`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { litellm: { type: 'string' }, python: { type: 'string' }, release: { type: 'string' } },
  });
  if (Object.keys(values).length === 0) return checkAll();
  if (values.litellm === undefined || values.python === undefined) throw new Error(USAGE);
  const release = values.release ?? values.litellm.split('.').slice(0, 2).join('.');
  const isNew = !Object.hasOwn(RELEASES, release);
  const newest = Object.keys(RELEASES).at(-1) ?? '';
  const load = RELEASES[isNew ? newest : release];
  if (load === undefined) throw new Error('Expected at least one release in src/releases/index.ts.');
  const { behavior } = await load();
  const oracle = startOracle(values.python);
  try {
    const dump = (await oracle.ask({ op: 'dump' })) as Dump;
    if (dump.version !== values.litellm) {
      throw new Error(`Expected LiteLLM ${values.litellm} for ${values.python}, got ${dump.version}.`);
    }
    const withoutParams = pack(release, dump, behavior.prefixesWildcardModels);
    const packed = { ...withoutParams, params: await learnParams(oracle, withoutParams, behavior) };
    const file = dataFile(release);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, renderDataModule(packed));
    if (isNew) await copyBehavior(newest, release);
    console.log(`${file}: ${packed.keys.length} keys, ${packed.params.sets.length} sets of parameters`);
  } finally {
    oracle.stop();
  }
}

/** A new release starts with the behavior of the newest one. */
async function copyBehavior(from: string, to: string): Promise<void> {
  const file = (release: string): string => join(dirname(dataFile(release)), '..', 'index.ts');
  await copyFile(file(from), file(to));
  console.log(`${file(to)}: copied from ${from}. Change what differs, and add ${to} to src/releases/index.ts.`);
}

async function checkAll(): Promise<void> {
  for (const release of Object.keys(RELEASES)) {
    const file = dataFile(release);
    if (!isUnedited(await readFile(file, 'utf8'))) throw new Error(`${file} was edited by hand. Generate it again.`);
    console.log(`${file}: unedited`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
