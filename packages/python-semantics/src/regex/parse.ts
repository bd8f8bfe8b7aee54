import { PythonError } from '../values/errors.ts';
import { parseEscape } from './parse-escape.ts';
import { type BodyParser, parseGroup } from './parse-group.ts';
import { parseRepeat } from './parse-repeat.ts';
import { parseSet } from './parse-set.ts';
import { ParseState } from './parse-state.ts';
import { type Flags, literal, type Node, type Nodes } from './syntax.ts';
import { Tokenizer } from './tokenizer.ts';
import type { Width } from './width.ts';

/** A parsed pattern. */
export interface ParsedPattern {
  readonly nodes: Nodes;
  readonly flags: Flags;
  /** Returns the width of a group by its number. */
  readonly groupWidth: (group: number) => Width;
}

/**
 * Parses a pattern of Python 3.11's `re`.
 *
 * @throws PythonError `error` for an invalid pattern, with Python's message and position; `OverflowError` and `ValueError` for
 * numbers that are too large and for incompatible flags
 * @example
 * parsePattern('^gpt-(4'); // throws: missing ), unterminated subpattern at position 5
 */
export function parsePattern(pattern: string): ParsedPattern {
  const parser = new Parser(new Tokenizer(pattern));
  return parser.parse();
}

class Parser {
  readonly #source: Tokenizer;
  readonly #state: ParseState = new ParseState();
  readonly #body: BodyParser = {
    alternatives: (verbose) => this.#alternatives(verbose, false),
    sequence: (verbose) => this.#sequence(verbose, false),
  };

  constructor(source: Tokenizer) {
    this.#source = source;
  }

  parse(): ParsedPattern {
    const nodes = this.#alternatives(false, true);
    const { flags, conditionPositions, groups, widthOf } = this.#state;
    if (flags.has('a') && flags.has('u')) {
      throw new PythonError('ValueError', 'ASCII and UNICODE flags are incompatible');
    }
    if (this.#source.next !== undefined) throw this.#source.error('unbalanced parenthesis');
    for (const [group, position] of conditionPositions) {
      if (group >= groups) throw this.#source.errorAt(`invalid group reference ${group}`, position);
    }
    return { nodes, flags, groupWidth: widthOf };
  }

  /** Parses sequences that are separated by `|`. */
  #alternatives(verbose: boolean, outermost: boolean): Nodes {
    const alternatives = [this.#sequence(verbose, outermost)];
    while (this.#source.match('|')) {
      alternatives.push(this.#sequence(outermost ? this.#state.flags.has('x') : verbose, false));
    }
    return alternatives.length === 1 ? (alternatives[0] ?? []) : [{ kind: 'branch', alternatives }];
  }

  /** Parses nodes up to a `|`, a `)` or the end. */
  #sequence(verbose: boolean, mayHaveFlags: boolean): Nodes {
    const source = this.#source;
    const state = this.#state;
    const nodes: Node[] = [];
    let isVerbose = verbose;
    for (;;) {
      if (source.next === undefined || source.next === '|' || source.next === ')') return nodes;
      const token = source.get() ?? '';
      if (isVerbose && this.#isIgnored(token)) continue;
      if (token === '(') {
        const first = mayHaveFlags && nodes.length === 0;
        const group = parseGroup({ source, state, body: this.#body, verbose: isVerbose, first });
        if (group !== undefined) nodes.push(group);
        else if (first) isVerbose = state.flags.has('x');
      } else if (isQuantifier(token)) {
        const repeated = parseRepeat(source, token, nodes.at(-1));
        if (repeated === undefined) nodes.push(literal(token.charCodeAt(0)));
        else nodes[nodes.length - 1] = repeated;
      } else nodes.push(this.#node(token));
    }
  }

  #node(token: string): Node {
    if (token.startsWith('\\')) return parseEscape(this.#source, this.#state, token);
    if (token === '[') return parseSet(this.#source);
    if (token === '.') return { kind: 'any' };
    if (token === '^') return { kind: 'at', position: 'begin' };
    if (token === '$') return { kind: 'at', position: 'end' };
    return literal(token.codePointAt(0) ?? 0);
  }

  /** Whether a verbose pattern ignores a token: white space, or a comment, which is skipped up to the end of the line. */
  #isIgnored(token: string): boolean {
    if (token === '#') {
      for (let next = this.#source.get(); next !== undefined && next !== '\n'; ) next = this.#source.get();
      return true;
    }
    return /^[ \t\n\r\v\f]$/.test(token);
  }
}

function isQuantifier(token: string): boolean {
  return token === '*' || token === '+' || token === '?' || token === '{';
}
