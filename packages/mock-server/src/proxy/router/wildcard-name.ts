/**
 * Matches a requested name as Python's `re.match` does with a wildcard name, in which each `*` is `(.*)` and everything else is literal.
 * It takes linear time for every name. The match starts at the first character and need not reach the end. A star does not match a line
 * break.
 *
 * @returns the string that each star matches, greedy as in Python; undefined without a match
 * @example
 * matchWildcard('openai/*', 'openai/gpt-4o'); // ["gpt-4o"]
 */
export function matchWildcard(name: string, request: string): readonly string[] | undefined {
  return match(name, request, false);
}

/**
 * Like {@link matchWildcard}, but the whole requested name must match (`re.fullmatch`).
 *
 * @example
 * fullMatchWildcard('*-mini', 'gpt-4o-mini-2024'); // undefined
 */
export function fullMatchWildcard(name: string, request: string): readonly string[] | undefined {
  return match(name, request, true);
}

/** A name with a line break, or with characters beyond the basic plane, which JavaScript stores in two units. */
const NEEDS_POSITIONS = /[\n\ud800-\udfff]/;

function match(name: string, request: string, whole: boolean): readonly string[] | undefined {
  if (NEEDS_POSITIONS.test(name)) return matchByPositions(name, request, whole);
  const [head = '', ...literals] = name.split('*');
  if (!request.startsWith(head)) return undefined;
  if (literals.length === 0) return whole && request !== head ? undefined : [];
  return matchLine(head.length, literals, request, whole);
}

/** A greedy star ends at the last place from which the rest still matches, so literals are located from right to left. */
function matchLine(
  start: number,
  literals: readonly string[],
  request: string,
  whole: boolean,
): readonly string[] | undefined {
  const lineBreak = request.indexOf('\n', start);
  if (whole && lineBreak >= 0) return undefined;
  let end = lineBreak < 0 ? request.length : lineBreak;
  let starEnd = end;
  const stars: string[] = [];
  for (let i = literals.length - 1; i >= 0; i--) {
    const literal = literals[i] ?? '';
    const latest = end - literal.length;
    if (latest < start) return undefined;
    const isLast = i === literals.length - 1;
    const at = isLast && whole ? latest : request.lastIndexOf(literal, latest);
    if (at < start || !request.startsWith(literal, at)) return undefined;
    if (!isLast) stars.unshift(request.slice(at + literal.length, starEnd));
    starEnd = at;
    end = at;
  }
  return [request.slice(start, starEnd), ...stars];
}

/** The general case: finds, for each literal and position, the end of the star before the literal so that the rest matches. */
function matchByPositions(name: string, request: string, whole: boolean): readonly string[] | undefined {
  const text = Array.from(request);
  const [head = [], ...literals] = name.split('*').map((literal) => Array.from(literal));
  if (!startsWith(text, head, 0)) return undefined;
  if (literals.length === 0) return whole && text.length !== head.length ? undefined : [];
  const starEnds: Int32Array[] = [];
  let following: Int32Array | undefined;
  for (const literal of literals.toReversed()) {
    following = starEndsBefore(text, literal, (end) =>
      following === undefined ? !whole || end === text.length : (following[end] ?? -1) >= 0,
    );
    starEnds.unshift(following);
  }
  const stars: string[] = [];
  let start = head.length;
  for (const [i, literal] of literals.entries()) {
    const end = starEnds[i]?.[start] ?? -1;
    if (end < 0) return undefined;
    stars.push(text.slice(start, end).join(''));
    start = end + literal.length;
  }
  return stars;
}

/** Returns, for each position, the last position in the same line at which the literal is and the rest matches; -1 if there is none. */
function starEndsBefore(
  text: readonly string[],
  literal: readonly string[],
  restMatchesAt: (end: number) => boolean,
): Int32Array {
  const ends = new Int32Array(text.length + 1);
  let last = -1;
  for (let at = text.length; at >= 0; at--) {
    if (text[at] === '\n') last = -1;
    if (last < 0 && startsWith(text, literal, at) && restMatchesAt(at + literal.length)) last = at;
    ends[at] = last;
  }
  return ends;
}

function startsWith(text: readonly string[], literal: readonly string[], at: number): boolean {
  return at + literal.length <= text.length && literal.every((character, i) => text[at + i] === character);
}
