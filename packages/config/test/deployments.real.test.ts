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

for (const profile of ['1.71', '1.106', '1.109']) {
  const python = pythonOf(profile);
  if (!python) console.warn(`SKIPPED: no LiteLLM ${profile} under LITELLM_ORACLE_DIR; its checks are not compared`);

  test.skipIf(!python)(
    `nothing that LiteLLM ${profile} takes is called an error, and nearly nothing it refuses is let pass`,
    () => {
      const taken = runScript(
        python ?? '',
        'deployments.py',
        entries.map(({ entry }) => entry),
      );
      let missed = 0;
      const wronged = entries.flatMap(({ field, entry }, i) => {
        const mine = !checkConfigObject({ model_list: [entry] }).issues.some((issue) => issue.severity === 'error');
        if (mine && taken[i] === false) missed++;
        // A field that this version does not know takes anything; the check is that of the newest.
        return !mine && taken[i] === true && profile === '1.109' ? [{ field, entry }] : [];
      });
      expect(wronged).toEqual([]);
      // Rules finer than types: a time of day, a positive count, a list of lists.
      expect(missed).toBeLessThan(entries.length / 100);
    },
  );
}
