import type { Json } from '../player/transcript.ts';

const OPEN = '\u0001<';
const CLOSE = '>\u0001';
const QUOTED = /"\\u0001<([^"]*?)>\\u0001"/g;

/**
 * A number as it is to stand in the body, letter for letter: `1.0`, `1e-07`, `9223372036854775808`, `NaN`. JavaScript would
 * write some of these otherwise, and Python tells them apart. Kept as a marked string until the body is written.
 */
export const literal = (text: string): string => `${OPEN}${text}${CLOSE}`;

export const hasLiteral = (value: Json): boolean => JSON.stringify(value).includes('\\u0001<');

/** The text of a body, its literals as they are. */
export const bodyText = (value: Json): string => JSON.stringify(value).replace(QUOTED, '$1');
