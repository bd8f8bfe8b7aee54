import { getKey } from '@litellm-models/python-semantics';
import { type ConfigValue, isMapping } from '../config-value.ts';
import type { LoadedYaml } from '../yaml/load.ts';
import type { FilePosition } from './issue.ts';
import type { ConfigPath } from './path.ts';

/** The positions of keys and values in a file, or in the files that a config consists of. */
export interface Positions {
  ofKey(path: ConfigPath): FilePosition | undefined;
  ofValue(path: ConfigPath): FilePosition | undefined;
}

/** The positions of a value that does not come from a file: all undefined. */
export const NO_POSITIONS: Positions = { ofKey: () => undefined, ofValue: () => undefined };

/** Returns the positions of a YAML document. */
export function positionsOf(loaded: LoadedYaml, file?: string): Positions {
  const find = (path: ConfigPath, what: 'key' | 'value'): FilePosition | undefined => {
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
    const position = loaded.positionAt(offset);
    return file === undefined ? position : { ...position, file };
  };
  return { ofKey: (path) => find(path, 'key'), ofValue: (path) => find(path, 'value') };
}
