import type { Json } from '../player/transcript.ts';

const OPEN = '\u0001<';
const CLOSE = '>\u0001';
const QUOTED = /"\\u0001<([^"]*?)>\\u0001"/g;

/**
 * Represents a number that `JSON.stringify` would write differently or not at all, although Python distinguishes it: `1.0`,
 * `1e-07`, `9223372036854775808`, `NaN`. It is a marked string until {@link serializeBody} writes it into the body.
 */
export const numberLiteral = (text: string): string => `${OPEN}${text}${CLOSE}`;

/** Whether a value contains a number literal. */
export const hasNumberLiteral = (value: Json): boolean => JSON.stringify(value).includes('\\u0001<');

/** Serializes a body as JSON and writes its number literals unchanged. */
export const serializeBody = (value: Json): string => JSON.stringify(value).replace(QUOTED, '$1');
