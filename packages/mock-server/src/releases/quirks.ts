import { INPUT_QUIRKS } from '../quirks/input-rows.ts';
import type { Quirk } from '../quirks/quirk.ts';
import { READ_QUIRKS } from '../quirks/read-rows.ts';
import { RESPONSE_QUIRKS } from '../quirks/response-rows.ts';
import { STATE_QUIRKS } from '../quirks/state-rows.ts';
import { PROFILE_NAMES, type ProfileName } from './names.ts';
import { RELEASE_QUIRKS } from './registry.ts';

/** A quirk with the releases that have it. */
export interface ReleaseQuirk extends Quirk {
  readonly profiles: readonly ProfileName[];
}

/** Every known bug of the proxy that the mock emulates, with the releases that have it. */
export const QUIRKS: readonly ReleaseQuirk[] = [
  ...INPUT_QUIRKS,
  ...STATE_QUIRKS,
  ...RESPONSE_QUIRKS,
  ...READ_QUIRKS,
].map((quirk) => ({ ...quirk, profiles: PROFILE_NAMES.filter((name) => RELEASE_QUIRKS[name][quirk.name]) }));
