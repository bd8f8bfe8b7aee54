/** One order that holds every list as it stands, with gaps; undefined where two lists contradict each other. */
export function merge(lists: readonly (readonly string[])[]): string[] | undefined {
  const distinct = new Map(lists.map((list) => [JSON.stringify(list), list]));
  const before = new Map<string, Set<string>>();
  for (const list of distinct.values()) {
    for (const [at, name] of list.entries()) {
      const earlier = before.get(name) ?? new Set<string>();
      const last = list[at - 1];
      if (last !== undefined) earlier.add(last);
      before.set(name, earlier);
    }
  }
  const order: string[] = [];
  const placed = new Set<string>();
  while (order.length < before.size) {
    const next = [...before].find(
      ([name, earlier]) => !placed.has(name) && [...earlier].every((other) => placed.has(other)),
    );
    if (next === undefined) return undefined;
    order.push(next[0]);
    placed.add(next[0]);
  }
  return order;
}
