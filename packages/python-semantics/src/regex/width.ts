import type { Node, Nodes } from './syntax.ts';

/** How many characters a node matches. */
export interface Width {
  readonly min: number;
  readonly max: number;
}

/** The width of an unlimited repetition. */
const MAX_WIDTH = 2 ** 64;

/**
 * Returns how many characters a sequence of nodes matches.
 *
 * @param groupWidth returns the width of a group by its number
 * @example
 * widthOf([literal(97), literal(98)], groupWidth); // { min: 2, max: 2 }
 */
export function widthOf(nodes: Nodes, groupWidth: (group: number) => Width): Width {
  let min = 0;
  let max = 0;
  for (const node of nodes) {
    const width = nodeWidth(node, groupWidth);
    min += width.min;
    max += width.max;
  }
  return { min: Math.min(min, MAX_WIDTH), max: Math.min(max, MAX_WIDTH) };
}

function nodeWidth(node: Node, groupWidth: (group: number) => Width): Width {
  switch (node.kind) {
    case 'any':
    case 'set':
      return { min: 1, max: 1 };
    case 'at':
    case 'assert':
      return { min: 0, max: 0 };
    case 'group':
    case 'atomic':
      return widthOf(node.body, groupWidth);
    case 'branch':
      return either(node.alternatives.map((nodes) => widthOf(nodes, groupWidth)));
    case 'repeat': {
      const width = widthOf(node.body, groupWidth);
      return { min: width.min * node.min, max: width.max === 0 ? 0 : Math.min(width.max * node.max, MAX_WIDTH) };
    }
    case 'reference':
      return groupWidth(node.group);
    case 'conditional':
      return either([widthOf(node.yes, groupWidth), widthOf(node.no ?? [], groupWidth)]);
  }
}

function either(widths: readonly Width[]): Width {
  return {
    min: Math.min(...widths.map((width) => width.min)),
    max: Math.max(...widths.map((width) => width.max)),
  };
}
