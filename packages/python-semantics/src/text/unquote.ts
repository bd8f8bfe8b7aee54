const ESCAPES = /(?:%[0-9a-fA-F]{2})+/g;
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * `urllib.parse.unquote`: percent escapes as UTF-8, what is none of it as U+FFFD; a stray `%` stays.
 *
 * @example unquote('a%2Fb') // a/b
 */
export function unquote(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(ESCAPES, (escapes) => {
    const bytes = Uint8Array.from(escapes.slice(1).split('%'), (pair) => Number.parseInt(pair, 16));
    return UTF_8.decode(bytes);
  });
}

/**
 * `urllib.parse.parse_qsl(query, keep_blank_values=True)`: names and values in their order.
 *
 * @example parseQuery('a=1&b&a=2+3') // [['a', '1'], ['b', ''], ['a', '2 3']]
 */
export function parseQuery(query: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (const piece of query.split('&')) {
    if (piece === '') continue;
    const at = piece.indexOf('=');
    const [name, value] = at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)];
    pairs.push([unquote(name.replaceAll('+', ' ')), unquote(value.replaceAll('+', ' '))]);
  }
  return pairs;
}
