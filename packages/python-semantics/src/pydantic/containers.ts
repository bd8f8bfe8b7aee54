import { hasLoneSurrogate } from '../text/surrogates.ts';
import { setKey } from '../values/values.ts';
import { Failure, fail, type LineDraft } from './failure.ts';
import { asKwargs, type Kwargs } from './model-class.ts';
import type { Extra } from './schema.ts';
import { addFieldsSet } from './state.ts';
import { markTypedDict } from './typed-dicts.ts';
import type { ModelValue } from './types.ts';
import type { Check, Validator } from './validator.ts';

/**
 * Returns the check for a list, a tuple of any length, or a `Sequence`; all of them are arrays in JSON. A tuple checks its length
 * even if some of its items are invalid.
 *
 * @param minLength how many valid items are required
 */
export function arrayCheck(kind: 'list' | 'tuple' | 'sequence', items: Check, minLength: number): Check {
  return (input, state) => {
    if (!Array.isArray(input)) return wrongArray(kind, input);
    const result: ModelValue[] = [];
    const lines: LineDraft[] = [];
    for (const [index, item] of input.entries()) {
      const checked = items(item, state);
      if (checked instanceof Failure) lines.push(...checked.at(index).lines);
      else result.push(checked);
    }
    const checksLength = lines.length === 0 || kind === 'tuple';
    if (checksLength && result.length < minLength) {
      const ctx = {
        field_type: kind === 'tuple' ? 'Tuple' : 'List',
        min_length: minLength,
        actual_length: result.length,
      };
      lines.push(...fail('too_short', input, ctx).lines);
    }
    return lines.length > 0 ? new Failure(lines) : result;
  };
}

function wrongArray(kind: 'list' | 'tuple' | 'sequence', input: ModelValue): Failure {
  if (kind !== 'sequence') return fail(`${kind}_type`, input);
  return fail('is_instance_of', input, { class: 'Sequence' });
}

/** Returns the check for a dict with types for keys and values. */
export function dictCheck(keys: Check, values: Check): Check {
  return (input, state) => {
    const dict = asKwargs(input);
    if (dict === undefined) return fail('dict_type', input);
    const result: Kwargs = {};
    const lines: LineDraft[] = [];
    for (const [key, item] of Object.entries(dict)) {
      const name = keys(key, state);
      if (name instanceof Failure) lines.push(...name.at('[key]').at(key).lines);
      const value = values(item, state);
      if (value instanceof Failure) lines.push(...value.at(key).lines);
      else if (!(name instanceof Failure)) setKey(result, key, value);
    }
    return lines.length > 0 ? new Failure(lines) : result;
  };
}

/** A field of a typed dict. */
export interface TypedEntry {
  readonly name: string;
  readonly validator: Validator;
  readonly required: boolean;
}

/** Returns the check for a `TypedDict`. */
export function typedDictCheck(entries: readonly TypedEntry[], extra: Extra): Check {
  const names = new Set(entries.map((entry) => entry.name));
  return (input, state) => {
    const dict = asKwargs(input);
    if (dict === undefined) return fail('dict_type', input);
    const result: Kwargs = {};
    const lines: LineDraft[] = [];
    let count = 0;
    for (const { name, validator, required } of entries) {
      const value = Object.hasOwn(dict, name) ? dict[name] : undefined;
      if (value === undefined) {
        if (required) lines.push(...fail('missing', input).at(name).lines);
        continue;
      }
      const checked = validator.check(value, state);
      if (checked instanceof Failure) lines.push(...checked.at(name).lines);
      else setKey(result, name, checked);
      count++;
    }
    addFieldsSet(state, count);
    for (const [key, value] of Object.entries(dict)) {
      if (names.has(key) || extra === 'ignore') continue;
      if (hasLoneSurrogate(key)) return fail('string_unicode', key);
      if (extra === 'forbid') lines.push(...fail('extra_forbidden', value).at(key).lines);
      else setKey(result, key, value);
    }
    return lines.length > 0 ? new Failure(lines) : markTypedDict(result);
  };
}
