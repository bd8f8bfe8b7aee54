const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

/** Reads the escapes of a Python string literal, its quotes already off. */
function readEscapes(literal: string): string {
  return literal.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([\s\S]))/gi,
    (_, x: string | undefined, u: string | undefined, long: string | undefined, char: string | undefined) => {
      const code = x ?? u ?? long;
      return code === undefined ? (ESCAPES[char ?? ''] ?? char ?? '') : String.fromCodePoint(Number.parseInt(code, 16));
    },
  );
}

/**
 * Unpacks the proxy's stringified Python dicts, `{'error': 'text'}` or `{'error': "it's text"}`, to their text; anything else stays as it is.
 *
 * @example
 * unpackPythonDict("{'error': 'Model with id=d1 not found in db'}"); // 'Model with id=d1 not found in db'
 */
export function unpackPythonDict(message: string): string {
  const literal = /^\{'error': (?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\}$/s.exec(message.trim());
  return literal ? readEscapes(literal[1] ?? literal[2] ?? '') : message;
}
