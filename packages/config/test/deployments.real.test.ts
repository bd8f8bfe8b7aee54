import { expect, test } from 'vitest';
import { fieldsOf } from '../src/fields/fields.ts';
import { type ConfigMapping, type ConfigValue, checkConfigObject } from '../src/index.ts';
import { pythonOf, runScript } from './python.ts';

const VALUES: readonly ConfigValue[] = [
  ...[null, true, false, 0, 1, 5, -3, 1.5, '', 'abc', '5', '5.0', '5.5', ' 7 ', '1e-6', 'nan', 'true', 'yes', 'T'],
  ...['2024-01-01', '2024-01-01T00:00:00Z', [], ['a'], [1], [{}], {}, { a: 1 }, { a: 'b' }, '1_000', '0x10', '1e3'],
];

const entries: { field: string; entry: ConfigMapping }[] = [];
for (const owner of ['litellm_params', 'model_info'] as const)
  for (const field of fieldsOf(owner).keys())
    for (const value of VALUES) {
      const entry = { model_name: 'a', litellm_params: { model: 'openai/x' }, model_info: { id: 'i' } };
      entries.push({ field, entry: { ...entry, [owner]: { ...entry[owner], [field]: value } } });
    }

for (const release of ['1.71', '1.106', '1.109']) {
  const python = pythonOf(release);
  if (!python) console.warn(`SKIPPED: LiteLLM ${release} is not in LITELLM_ORACLE_DIR; its validation is not compared`);

  test.skipIf(!python)(`LiteLLM ${release} rejects what has an error, and nearly everything else is valid`, () => {
    const validInPython = runScript(
      python ?? '',
      'deployments.py',
      entries.map(({ entry }) => entry),
    );
    let missed = 0;
    const falseErrors = entries.flatMap(({ field, entry }, i) => {
      const isValid = !checkConfigObject({ model_list: [entry] }).issues.some((issue) => issue.severity === 'error');
      if (isValid && validInPython[i] === false) missed++;
      // The checks are those of the newest release. Older ones accept any value for a field that they do not have.
      return !isValid && validInPython[i] === true && release === '1.109' ? [{ field, entry }] : [];
    });
    expect(falseErrors).toEqual([]);
    // The checks compare types, and some fields have finer rules: a time of day, a positive count, a list of lists.
    expect(missed).toBeLessThan(entries.length / 100);
  });
}
