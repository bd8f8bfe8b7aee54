const SPECIAL = new Set('()[]{}?*+-|^$\\.&~# \t\n\r\v\f');

/**
 * `re.escape(text)`.
 *
 * @example
 * escapePattern('a/*'); // 'a/\\*'
 */
export function escapePattern(text: string): string {
  let escaped = '';
  for (const character of text) escaped += SPECIAL.has(character) ? `\\${character}` : character;
  return escaped;
}
