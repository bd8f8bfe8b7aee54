import { sameLetters } from './casing.ts';
import { isOf } from './category.ts';
import type { Flags, Node, SetItem, UnitNode } from './syntax.ts';

/** Whether a character is one that a part takes. */
export type UnitTest = (code: number) => boolean;

const NEWLINE = 10;

/**
 * The part that takes exactly one character, where a part is no more than that.
 *
 * @returns the part with the flags in force on it; undefined for all others
 */
export function unitOf(node: Node, flags: Flags): { readonly node: UnitNode; readonly flags: Flags } | undefined {
  if (node.kind === 'any' || node.kind === 'set') return { node, flags };
  if (node.kind !== 'group' || node.index !== undefined || node.body.length !== 1) return undefined;
  const only = node.body[0];
  return only === undefined ? undefined : unitOf(only, withFlags(flags, node.add, node.remove));
}

/** The flags in a group: `a` and `u` exclude each other. */
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

/** The test for a part that takes one character. */
export function unitTest(node: UnitNode, flags: Flags): UnitTest {
  if (node.kind === 'any') return flags.has('s') ? () => true : (code) => code !== NEWLINE;
  const { items, negated } = node;
  const ascii = flags.has('a');
  const has: UnitTest = (code) => items.some((item) => holds(item, code, ascii));
  if (!flags.has('i')) return (code) => has(code) !== negated;
  return (code) => sameLetters(code, ascii).some(has) !== negated;
}

function holds(item: SetItem, code: number, ascii: boolean): boolean {
  if (item.kind === 'range') return code >= item.low && code <= item.high;
  return isOf(item.category, code, ascii) !== item.negated;
}
