import { PythonError } from '../values/errors.ts';
import type { ParsedPattern } from './parse.ts';
import type { Greed, Node, Nodes } from './syntax.ts';
import { widthOf } from './width.ts';

/** How many characters a lookbehind may match at most. */
const MAX_LOOKBEHIND = 2 ** 32 - 1;
const OPERATORS: Readonly<Record<Greed, string>> = {
  greedy: 'MAX_REPEAT',
  lazy: 'MIN_REPEAT',
  possessive: 'POSSESSIVE_REPEAT',
};

/**
 * Runs the checks of Python that follow parsing, from left to right. Their errors have no position.
 *
 * @throws PythonError `error` for a lookbehind without a fixed width, or a repetition with the flag `t`
 * @example
 * checkPattern(parsePattern('(?<=a*)b')); // throws: look-behind requires fixed-width pattern
 */
export function checkPattern(pattern: ParsedPattern): void {
  checkNodes(pattern.nodes, pattern);
}

function checkNodes(nodes: Nodes, pattern: ParsedPattern): void {
  for (const node of nodes) {
    if (node.kind === 'repeat' && pattern.flags.has('t')) {
      throw new PythonError('error', `internal: unsupported template operator ${OPERATORS[node.greed]}`);
    }
    if (node.kind === 'assert' && node.behind) checkBehind(node.body, pattern);
    for (const inner of childrenOf(node)) checkNodes(inner, pattern);
  }
}

function checkBehind(body: Nodes, pattern: ParsedPattern): void {
  const { min, max } = widthOf(body, pattern.groupWidth);
  if (min > MAX_LOOKBEHIND) throw new PythonError('error', 'looks too much behind');
  if (min !== max) throw new PythonError('error', 'look-behind requires fixed-width pattern');
}

function childrenOf(node: Node): readonly Nodes[] {
  switch (node.kind) {
    case 'group':
    case 'atomic':
    case 'repeat':
    case 'assert':
      return [node.body];
    case 'branch':
      return node.alternatives;
    case 'conditional':
      return node.no === undefined ? [node.yes] : [node.yes, node.no];
    default:
      return [];
  }
}
