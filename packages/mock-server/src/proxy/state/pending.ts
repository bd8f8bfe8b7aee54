import type { RowWatcher } from './database.ts';

/** What a router has not seen of the table yet, so that a reload need not read every row. */
export class Pending implements RowWatcher {
  /** Rows to read again. */
  readonly written: Set<string> = new Set<string>();
  /** Rows that are gone. */
  readonly deleted: Set<string> = new Set<string>();
  /** True after whatever changes more than single rows. */
  everything = true;

  rowWritten(modelId: string): void {
    this.written.add(modelId);
  }

  rowDeleted(modelId: string): void {
    this.written.delete(modelId);
    this.deleted.add(modelId);
  }

  tableCleared(): void {
    this.everything = true;
  }

  clear(): void {
    this.written.clear();
    this.deleted.clear();
    this.everything = false;
  }
}
