import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadYaml } from '../src/yaml/load.ts';
import { pythonOf, runScript, versionOf } from './python.ts';
import { tagged } from './tagged.ts';
import { documents, placedAtoms } from './yaml-texts.ts';

/** The PyYAML that was measured. 6.0.4 compares merged keys by identity, so that of two the last wins, or the first if it is one letter long. */
const MEASURED = '6.0.3';

const found = pythonOf('1.109');
const version = found && versionOf(found, 'pyyaml');
const python = version === MEASURED ? found : undefined;
if (!python) {
  const what = found ? `PyYAML ${version} is not the ${MEASURED} that was measured` : 'no Python with LiteLLM';
  console.warn(`SKIPPED: ${what} under LITELLM_ORACLE_DIR; YAML is not compared with PyYAML`);
}

/**
 * What is read otherwise here, on purpose: exotic forms that no config has. Everything else must agree.
 * A list of one dash (`[-]`) and a tag alone in brackets (`[!!str]`); a document of a bare `...`. (Not made by the generator:
 * quoted strings whose continuation lines stand left of their key; `*x:` as a key without a space; `1` beside `true` as keys.)
 */
const KNOWN = /^\[!!?\w*\]$|^\{k: !!?\w*\}$|\[-\]|\{k: -\}|^\.\.\.|!!(?:binary|set|omap|pairs)/;

function differences(texts: readonly string[]): unknown[] {
  const real = runScript(python ?? '', 'pyyaml.py', texts) as { value?: unknown; error?: string }[];
  return texts.flatMap((text, i) => {
    const loaded = loadYaml(text);
    const mine = loaded.value === undefined ? 'refused' : sorted(tagged(loaded.value));
    const theirs = real[i] && 'error' in real[i] ? 'refused' : sorted(real[i]?.value);
    if (JSON.stringify(mine) === JSON.stringify(theirs) || KNOWN.test(text)) return [];
    return [{ text, mine: loaded.error?.message ?? mine, theirs: real[i]?.error ?? theirs }];
  });
}

/** JavaScript puts keys that look like array indexes first; the order of other keys is kept and compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || !('map' in value)) return value;
  const pairs = (value.map as [string, unknown][]).map(([key, item]): [string, unknown] => [key, sorted(item)]);
  const isIndex = ([key]: [string, unknown]): boolean => /^(?:0|[1-9]\d*)$/.test(key);
  return { map: [...pairs.filter(isIndex).sort(), ...pairs.filter((pair) => !isIndex(pair))] };
}

test.skipIf(!python)('every scalar in every position', () => {
  expect(differences(placedAtoms())).toEqual([]);
});

test.skipIf(!python)('random documents', () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? 6);
  console.log(`FUZZ_SEED=${seed}`);
  expect(differences(fc.sample(documents, { numRuns: 20_000, seed }))).toEqual([]);
});
