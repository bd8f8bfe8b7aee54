import { equivalentLetters } from './casing.ts';
import { isInCategory } from './category.ts';
import type { Flags, Node, SetItem, UnitNode } from './syntax.ts';

/** Whether a node matches a character. */
export type UnitTest = (code: number) => boolean;

const NEWLINE = 10;

/**
 * Returns the node for one character inside of groups that neither capture nor contain anything else.
 *
 * @returns the node and the flags that apply to it; undefined for a node that does not match exactly one character
 */
export function unitOf(node: Node, flags: Flags): { readonly node: UnitNode; readonly flags: Flags } | undefined {
  if (node.kind === 'any' || node.kind === 'set') return { node, flags };
  if (node.kind !== 'group' || node.index !== undefined || node.body.length !== 1) return undefined;
  const only = node.body[0];
  return only === undefined ? undefined : unitOf(only, withFlags(flags, node.add, node.remove));
}

/** Returns the flags inside of a group. `a` and `u` replace each other. */
export function withFlags(flags: Flags, add: Flags, remove: Flags): Flags {
  if (add.size === 0 && remove.size === 0) return flags;
  const result = new Set(flags);
  if (add.has('a') || add.has('u')) {
    result.delete('a');
    result.delete('u');
  }
  for (const flag of add) result.add(flag);
  for (const flag of remove) result.delete(flag);
  return result;
}

/** Returns the test for a node that matches one character. */
export function unitTest(node: UnitNode, flags: Flags): UnitTest {
  if (node.kind === 'any') return flags.has('s') ? () => true : (code) => code !== NEWLINE;
  const { items, negated } = node;
  const ascii = flags.has('a');
  const contains: UnitTest = (code) => items.some((item) => includes(item, code, ascii));
  if (!flags.has('i')) return (code) => contains(code) !== negated;
  return (code) => equivalentLetters(code, ascii).some(contains) !== negated;
}

function includes(item: SetItem, code: number, ascii: boolean): boolean {
  if (item.kind === 'range') return code >= item.low && code <= item.high;
  return isInCategory(item.category, code, ascii) !== item.negated;
}
