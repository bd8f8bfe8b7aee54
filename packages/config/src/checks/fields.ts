import { type FieldOwner, fieldsOf } from '../fields/fields.ts';
import { type ConfigPath, showKey } from '../issue.ts';
import { nearest } from '../suggest.ts';
import { type ConfigMapping, type ConfigValue, own } from '../yaml/values.ts';
import { accepts, describeTypes, describeValue } from './accepts.ts';
import type { Report } from './report.ts';

const ENV_PREFIX = 'os.environ/';

/** Fields that the proxy sets to null when they hold something else, without a word. */
const FORGIVING: ReadonlySet<string> = new Set(['drop_params']);

/** What comes of fields that the proxy, or some releases of it, start with whatever they hold. */
const TAKEN: ReadonlyMap<string, string> = new Map([
  ['access_groups', 'the proxy starts with it, then fails at every list of models'],
  ['thought_signature_in_tool_call_id', 'LiteLLM 1.109 skips the deployment, earlier releases do not read it'],
]);

/** Whether a value is a reference to an environment variable, which the proxy resolves when it loads the file. */
export function isReference(value: ConfigValue | undefined): value is string {
  return typeof value === 'string' && value.startsWith(ENV_PREFIX);
}

/** The fields of one object of a deployment: wrong types are errors (the proxy skips the deployment), near misses of a known name warnings. */
export function checkFields(owner: FieldOwner, mapping: ConfigMapping, path: ConfigPath, report: Report): void {
  const known = fieldsOf(owner);
  for (const key of Object.keys(mapping)) {
    const value = own(mapping, key) ?? null;
    const types = known.get(key);
    if (FORGIVING.has(key)) continue;
    if (types) {
      // A reference that is not resolved here stands for a value that nobody knows yet.
      if (isReference(value) || accepts(types, value) || (owner === 'model_info' && key === 'id' && isId(value)))
        continue;
      const consequence = TAKEN.get(key);
      if (consequence !== undefined) {
        const message = `${mismatch(types, value)}; ${consequence}`;
        report.add({ code: 'wrong_type', severity: 'warning', path: [...path, key], message });
        continue;
      }
      report.add({
        code: wordOrType(types),
        // The proxy looks into `model` before it checks anything, and falls over it.
        effect: key === 'model' ? 'refused' : 'skipped',
        path: [...path, key],
        message: mismatch(types, value),
      });
      continue;
    }
    const meant = nearest(key, known.keys());
    if (meant !== undefined && !Object.hasOwn(mapping, meant))
      report.add({
        code: 'misspelt_field',
        severity: 'warning',
        path: [...path, key],
        atKey: true,
        message: `unknown field "${showKey(key)}", did you mean "${meant}"? The proxy passes unknown fields on as they are`,
      });
  }
}

/** The proxy makes a text of any id that is an integer. */
function isId(value: ConfigValue): boolean {
  return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'bigint' || typeof value === 'boolean';
}

const wordOrType = (types: readonly string[]): 'unknown_word' | 'wrong_type' =>
  types.some((type) => type.startsWith('(')) ? 'unknown_word' : 'wrong_type';

function mismatch(types: readonly string[], value: ConfigValue): string {
  const words = types.filter((type) => type.startsWith('(')).map((type) => type.slice(1, -1));
  const meant = typeof value === 'string' ? nearest(value, words) : undefined;
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return `expected ${describeTypes(types)}, found ${describeValue(value, types)}${hint}`;
}
