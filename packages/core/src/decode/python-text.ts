/** Replaces the escape sequences in a Python string literal without its quotes. */
function readEscapes(literal: string): string {
  return literal.replace(/\\(?:x(..)|u(....)|(.))/gs, (_, x?: string, u?: string, char?: string) => {
    if (char) return char === 'n' ? '\n' : char;
    return String.fromCharCode(Number(`0x${x ?? u}`));
  });
}

/**
 * Returns the text inside a stringified Python dict, `{'error': 'text'}` or `{'error': "it's text"}`. The proxy sends such messages.
 * Any other string is returned unchanged.
 *
 * @example
 * unpackPythonDict("{'error': 'Model with id=d1 not found in db'}"); // 'Model with id=d1 not found in db'
 */
export function unpackPythonDict(message: string): string {
  const literal = /^\{'error': (?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\}$/s.exec(message.trim());
  return literal ? readEscapes(literal[1] ?? literal[2] ?? '') : message;
}
