/**
 * Merges lists into one that contains each of them in its order.
 *
 * @returns undefined where two lists have names in opposite orders
 * @example
 * mergeOrders([['a', 'c'], ['b', 'c']]); // ['a', 'b', 'c']
 */
export function mergeOrders(lists: readonly (readonly string[])[]): string[] | undefined {
  const distinct = new Map(lists.map((list) => [JSON.stringify(list), list]));
  const predecessors = new Map<string, Set<string>>();
  for (const list of distinct.values()) {
    for (const [index, name] of list.entries()) {
      const before = predecessors.get(name) ?? new Set<string>();
      const last = list[index - 1];
      if (last !== undefined) before.add(last);
      predecessors.set(name, before);
    }
  }
  const order: string[] = [];
  const placed = new Set<string>();
  while (order.length < predecessors.size) {
    const next = [...predecessors].find(
      ([name, before]) => !placed.has(name) && [...before].every((other) => placed.has(other)),
    );
    if (next === undefined) return undefined;
    order.push(next[0]);
    placed.add(next[0]);
  }
  return order;
}
