import { PythonError } from '../values/errors.ts';
import { parseEscape } from './parse-escape.ts';
import { type Inner, parseGroup } from './parse-group.ts';
import { parseRepeat } from './parse-repeat.ts';
import { parseSet } from './parse-set.ts';
import { ParseState } from './parse-state.ts';
import { type Flags, literal, type Node, type Nodes } from './syntax.ts';
import { Tokenizer } from './tokenizer.ts';
import type { Width } from './width.ts';

/** A pattern read. */
export interface ParsedPattern {
  readonly nodes: Nodes;
  readonly flags: Flags;
  /** The width of a group by its number. */
  readonly groupWidth: (group: number) => Width;
}

/**
 * Reads a pattern of Python 3.11's `re`.
 *
 * @throws PythonError `error` for one that is none, with Python's words and place; `OverflowError` and `ValueError` for
 * numbers that are too great and flags that exclude each other
 * @example parsePattern('^gpt-(4') // missing ), unterminated subpattern at position 5
 */
export function parsePattern(pattern: string): ParsedPattern {
  const parser = new Parser(new Tokenizer(pattern));
  return parser.whole();
}

class Parser {
  readonly #source: Tokenizer;
  readonly #state: ParseState = new ParseState();
  readonly #inner: Inner = {
    options: (verbose) => this.#options(verbose, false),
    sequence: (verbose) => this.#sequence(verbose, false),
  };

  constructor(source: Tokenizer) {
    this.#source = source;
  }

  whole(): ParsedPattern {
    const nodes = this.#options(false, true);
    const { flags, askedAt, groups, widthOf } = this.#state;
    if (flags.has('a') && flags.has('u')) {
      throw new PythonError('ValueError', 'ASCII and UNICODE flags are incompatible');
    }
    if (this.#source.next !== undefined) throw this.#source.error('unbalanced parenthesis');
    for (const [group, position] of askedAt) {
      if (group >= groups) throw this.#source.errorAt(`invalid group reference ${group}`, position);
    }
    return { nodes, flags, groupWidth: widthOf };
  }

  /** Sequences with `|` between them. */
  #options(verbose: boolean, outermost: boolean): Nodes {
    const options = [this.#sequence(verbose, outermost)];
    while (this.#source.match('|')) {
      options.push(this.#sequence(outermost ? this.#state.flags.has('x') : verbose, false));
    }
    return options.length === 1 ? (options[0] ?? []) : [{ kind: 'branch', options }];
  }

  /** Parts up to a `|`, a `)` or the end. */
  #sequence(verbose: boolean, mayHaveFlags: boolean): Nodes {
    const source = this.#source;
    const state = this.#state;
    const nodes: Node[] = [];
    let skips = verbose;
    for (;;) {
      if (source.next === undefined || source.next === '|' || source.next === ')') return nodes;
      const token = source.get() ?? '';
      if (skips && this.#skip(token)) continue;
      if (token === '(') {
        const first = mayHaveFlags && nodes.length === 0;
        const group = parseGroup({ source, state, inner: this.#inner, verbose: skips, first });
        if (group !== undefined) nodes.push(group);
        else if (first) skips = state.flags.has('x');
      } else if (isQuantifier(token)) {
        const repeated = parseRepeat(source, token, nodes.at(-1));
        if (repeated === undefined) nodes.push(literal(token.charCodeAt(0)));
        else nodes[nodes.length - 1] = repeated;
      } else nodes.push(this.#part(token));
    }
  }

  #part(token: string): Node {
    if (token.startsWith('\\')) return parseEscape(this.#source, this.#state, token);
    if (token === '[') return parseSet(this.#source);
    if (token === '.') return { kind: 'any' };
    if (token === '^') return { kind: 'at', place: 'begin' };
    if (token === '$') return { kind: 'at', place: 'end' };
    return literal(token.codePointAt(0) ?? 0);
  }

  /** Whether a token is nothing in a verbose pattern: white space, or a comment to the line's end. */
  #skip(token: string): boolean {
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
