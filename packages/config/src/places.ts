import type { Places } from './checks/report.ts';
import type { ConfigPath, Position } from './issue.ts';
import type { LoadedYaml } from './yaml/load.ts';
import { type ConfigValue, isMapping, own } from './yaml/values.ts';

/** Finds the place of a key or a value by its path, in a text that was read. */
export function placesOf(loaded: LoadedYaml): Places {
  const find = (path: ConfigPath, what: 'key' | 'value'): Position | undefined => {
    let value: ConfigValue | undefined = loaded.value;
    let offset: number | undefined = 0;
    for (const part of path) {
      if (Array.isArray(value) && typeof part === 'number') {
        offset = loaded.offsets.item(value, part);
        value = value[part];
      } else if (isMapping(value) && typeof part === 'string') {
        offset = loaded.offsets.entry(value, part)?.[what];
        value = own(value, part);
      } else return undefined;
      if (offset === undefined) return undefined;
    }
    return offset === undefined ? undefined : loaded.lineColumn(offset);
  };
  return { key: (path) => find(path, 'key'), value: (path) => find(path, 'value') };
}

/** The places of a value that came from no text: none. */
export const NO_PLACES: Places = { key: () => undefined, value: () => undefined };
