import { setKey } from '@litellm-models/python-semantics';
import { type ConfigMapping, type ConfigValue, isMapping } from '../config-value.ts';
import type { EntryOffsets, Offsets } from './offsets.ts';
import { YamlError } from './yaml-error.ts';

interface Entry {
  key: string;
  value: ConfigValue;
  offsets: EntryOffsets;
}

/** The entries of one YAML mapping while it is read: its own, and those merged from other mappings with `<<`. */
export class MappingEntries {
  readonly #own: Entry[] = [];
  readonly #merged: Entry[] = [];
  readonly #offsets: Offsets;

  constructor(offsets: Offsets) {
    this.#offsets = offsets;
  }

  add(key: string, value: ConfigValue, offsets: EntryOffsets): void {
    this.#own.push({ key, value, offsets });
  }

  /**
   * Adds the entries of the mapping, or list of mappings, that is the value of `<<`.
   *
   * @throws YamlError for any other value
   */
  merge(value: ConfigValue, offset: number): void {
    // The first of several mappings wins, so it is written last.
    const mappings = Array.isArray(value) ? value.toReversed() : [value];
    for (const mapping of mappings) {
      if (!isMapping(mapping)) throw new YamlError(offset, 'the value of "<<" must be a mapping or a list of mappings');
      for (const [key, item] of Object.entries(mapping)) {
        const offsets = this.#offsets.entry(mapping, key) ?? { key: offset, value: offset };
        this.#merged.push({ key, value: item, offsets });
      }
    }
  }

  /** Writes the entries, in the order that PyYAML does, and returns the offsets of keys that a later equal key replaces. */
  writeTo(mapping: ConfigMapping): number[] {
    const offsets = new Map<string, EntryOffsets>();
    // Own entries win over merged ones.
    for (const entry of [...this.#merged, ...this.#own]) {
      setKey(mapping, entry.key, entry.value);
      offsets.set(entry.key, entry.offsets);
    }
    this.#offsets.setEntries(mapping, offsets);
    return offsets.size < this.#own.length ? this.#replacedKeys() : [];
  }

  #replacedKeys(): number[] {
    const last = new Map(this.#own.map((entry) => [entry.key, entry]));
    return this.#own.filter((entry) => last.get(entry.key) !== entry).map(({ offsets }) => offsets.key);
  }
}
