/** Reads the escapes of a Python string literal, its quotes already off. */
function readEscapes(literal: string): string {
  return literal.replace(/\\(?:x(..)|u(....)|(.))/gs, (_, x?: string, u?: string, char?: string) => {
    if (char) return char === 'n' ? '\n' : char;
    return String.fromCharCode(Number(`0x${x ?? u}`));
  });
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
