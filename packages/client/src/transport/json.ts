/** Parses JSON. Returns `undefined` if the string is not valid JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether a string starts and ends like JSON. This distinguishes it from an HTML page or a cut body, in constant time.
 *
 * @example looksLikeJson('<!doctype html>'); // false
 */
export const looksLikeJson = (text: string): boolean =>
  (/^\s*[[{"]/.test(text) && /[\]}"]\s*$/.test(text.slice(-64))) || text === 'null';
