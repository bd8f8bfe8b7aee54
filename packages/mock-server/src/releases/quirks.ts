import type { Quirk } from '../quirks/quirk.ts';
import { QUIRK_TABLE } from '../quirks/table.ts';
import { PROFILE_NAMES, type ProfileName } from './names.ts';
import { RELEASE_QUIRKS } from './registry.ts';

/** A quirk with the releases that have it. */
export interface ReleaseQuirk extends Quirk {
  readonly profiles: readonly ProfileName[];
}

/** Every known bug of the proxy that the mock emulates, with the releases that have it. */
export const QUIRKS: readonly ReleaseQuirk[] = QUIRK_TABLE.map((quirk) => ({
  ...quirk,
  profiles: PROFILE_NAMES.filter((name) => RELEASE_QUIRKS[name][quirk.name]),
}));
