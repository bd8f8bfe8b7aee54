import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadYaml } from '../src/yaml/load.ts';
import { pythonOf, runScript, versionOf } from './python.ts';
import { tagged } from './tagged.ts';
import { placedAtoms, randomDocument } from './yaml-documents.ts';

/** The version that is emulated. 6.0.4 compares merged keys by identity: the last of two wins, or the first if the key has one letter. */
const EMULATED = '6.0.3';

const found = pythonOf('1.109');
const version = found && versionOf(found, 'pyyaml');
const python = version === EMULATED ? found : undefined;
if (!python) {
  const reason = found
    ? `PyYAML ${version} is installed, and ${EMULATED} is emulated`
    : 'LiteLLM is not in LITELLM_ORACLE_DIR';
  console.warn(`SKIPPED: ${reason}; YAML is not compared with PyYAML`);
}

/**
 * Known differences, in documents that no config contains: a list of one dash (`[-]`), a tag without a value in brackets (`[!!str]`), a
 * document that is only `...`. The generator does not produce quoted strings whose continuation lines are left of their key, `*x:` as a
 * key without a space, and both `1` and `true` as keys, which also differ.
 */
const KNOWN = /^\[!!?\w*\]$|^\{k: !!?\w*\}$|\[-\]|\{k: -\}|^\.\.\.|!!(?:binary|set|omap|pairs)/;

function differences(documents: readonly string[]): unknown[] {
  const real = runScript(python ?? '', 'pyyaml.py', documents) as { value?: unknown; error?: string }[];
  return documents.flatMap((text, i) => {
    const loaded = loadYaml(text);
    const ours = loaded.value === undefined ? 'error' : sorted(tagged(loaded.value));
    const theirs = real[i] && 'error' in real[i] ? 'error' : sorted(real[i]?.value);
    if (JSON.stringify(ours) === JSON.stringify(theirs) || KNOWN.test(text)) return [];
    return [{ text, ours: loaded.error?.message ?? ours, theirs: real[i]?.error ?? theirs }];
  });
}

/** Sorts keys that look like array indexes, which JavaScript puts first. The order of other keys is compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || !('map' in value)) return value;
  const pairs = (value.map as [string, unknown][]).map(([key, item]): [string, unknown] => [key, sorted(item)]);
  const isIndex = ([key]: [string, unknown]): boolean => /^(?:0|[1-9]\d*)$/.test(key);
  return { map: [...pairs.filter(isIndex).sort(), ...pairs.filter((pair) => !isIndex(pair))] };
}

test.skipIf(!python)('reads every scalar in every position as PyYAML does', () => {
  expect(differences(placedAtoms())).toEqual([]);
});

test.skipIf(!python)('reads random documents as PyYAML does', () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? 6);
  console.log(`FUZZ_SEED=${seed}`);
  expect(differences(fc.sample(randomDocument, { numRuns: 20_000, seed }))).toEqual([]);
});
