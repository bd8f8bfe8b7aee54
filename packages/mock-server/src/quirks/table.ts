import { INPUT_QUIRKS } from './input-rows.ts';
import type { Quirk } from './quirk.ts';
import { READ_QUIRKS } from './read-rows.ts';
import { RESPONSE_QUIRKS } from './response-rows.ts';
import { STATE_QUIRKS } from './state-rows.ts';

/** Every known bug of the proxy that the mock emulates. */
export const QUIRK_TABLE: readonly Quirk[] = [...INPUT_QUIRKS, ...STATE_QUIRKS, ...RESPONSE_QUIRKS, ...READ_QUIRKS];
