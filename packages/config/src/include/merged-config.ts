import { getKey, setKey } from '@litellm-models/python-semantics';
import type { ConfigMapping, ConfigValue } from '../config-value.ts';
import type { FilePosition } from '../issues/issue.ts';
import type { ConfigPath } from '../issues/path.ts';
import type { Positions } from '../issues/positions.ts';

/** Where a section comes from: the files of its parts, and for a list that several files extend, where each item comes from. */
interface Origin {
  readonly positions: Positions;
  readonly items?: readonly { readonly positions: Positions; readonly index: number }[];
}

/** A config of several files: a list of a later file extends the same list of an earlier one, any other value replaces it. */
export class MergedConfig implements Positions {
  readonly value: ConfigMapping = {};
  readonly #main: Positions;
  readonly #origins = new Map<string, Origin>();

  constructor(config: ConfigMapping, positions: Positions) {
    this.#main = positions;
    this.add(config, positions);
  }

  /** Adds a file. Its `include` is left out. */
  add(config: ConfigMapping, positions: Positions): void {
    for (const [key, value] of Object.entries(config)) {
      if (key === 'include') continue;
      const before = getKey(this.value, key);
      if (Array.isArray(before) && Array.isArray(value)) this.#extend(key, before, value, positions);
      else {
        setKey(this.value, key, value);
        this.#origins.set(key, { positions });
      }
    }
  }

  #extend(key: string, before: ConfigValue[], added: ConfigValue[], positions: Positions): void {
    const origin = this.#origins.get(key) ?? { positions };
    const known = origin.items ?? before.map((_, index) => ({ positions: origin.positions, index }));
    setKey(this.value, key, [...before, ...added]);
    this.#origins.set(key, { ...origin, items: [...known, ...added.map((_, index) => ({ positions, index }))] });
  }

  ofKey(path: ConfigPath): FilePosition | undefined {
    const { positions, path: own } = this.#origin(path);
    return positions.ofKey(own);
  }

  ofValue(path: ConfigPath): FilePosition | undefined {
    const { positions, path: own } = this.#origin(path);
    return positions.ofValue(own);
  }

  /** The file that has a path, and the path in that file. */
  #origin(path: ConfigPath): { positions: Positions; path: ConfigPath } {
    const [section, index, ...rest] = path;
    const origin = typeof section === 'string' ? this.#origins.get(section) : undefined;
    if (origin === undefined || section === undefined) return { positions: this.#main, path };
    const item = typeof index === 'number' ? origin.items?.[index] : undefined;
    return item ? { positions: item.positions, path: [section, item.index, ...rest] } : { ...origin, path };
  }
}
