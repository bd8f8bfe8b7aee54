const violations: string[] = [];
const pending = new Set<Promise<void>>();

/** Adds a violation of the contract, which fails the test that is running. */
export function addViolation(violation: string): void {
  violations.push(violation);
}

/** Adds a check that the end of the test waits for. */
export function addPendingCheck(check: Promise<void>): void {
  pending.add(check);
  void check.finally(() => pending.delete(check));
}

/** The violations since the last call. */
export async function takeViolations(): Promise<string[]> {
  while (pending.size > 0) await Promise.all(pending);
  return violations.splice(0);
}
