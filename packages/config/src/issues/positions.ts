import { getKey } from '@litellm-models/python-semantics';
import { type ConfigValue, isMapping } from '../config-value.ts';
import type { LoadedYaml } from '../yaml/load.ts';
import type { Position } from './issue.ts';
import type { ConfigPath } from './path.ts';

/** The positions of keys and values in a file. */
export interface Positions {
  ofKey(path: ConfigPath): Position | undefined;
  ofValue(path: ConfigPath): Position | undefined;
}

/** The positions of a value that does not come from a file: all undefined. */
export const NO_POSITIONS: Positions = { ofKey: () => undefined, ofValue: () => undefined };

/** Returns the positions of a YAML document. */
export function positionsOf(loaded: LoadedYaml): Positions {
  const find = (path: ConfigPath, what: 'key' | 'value'): Position | undefined => {
    let value: ConfigValue | undefined = loaded.value;
    let offset: number | undefined = 0;
    for (const part of path) {
      if (Array.isArray(value) && typeof part === 'number') {
        offset = loaded.offsets.item(value, part);
        value = value[part];
      } else if (isMapping(value) && typeof part === 'string') {
        offset = loaded.offsets.entry(value, part)?.[what];
        value = getKey(value, part);
      } else return undefined;
      if (offset === undefined) return undefined;
    }
    return loaded.positionAt(offset);
  };
  return { ofKey: (path) => find(path, 'key'), ofValue: (path) => find(path, 'value') };
}
