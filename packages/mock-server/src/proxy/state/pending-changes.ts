import type { RowWatcher } from './database.ts';

/** The changes of the table that the router has not read yet. A reload reads only these rows. */
export class PendingChanges implements RowWatcher {
  /** The ids of rows to read. */
  readonly written: Set<string> = new Set<string>();
  /** The ids of deleted rows. */
  readonly deleted: Set<string> = new Set<string>();
  /** Whether the next reload must read every row. */
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

  /** Marks every change as read. */
  clear(): void {
    this.written.clear();
    this.deleted.clear();
    this.everything = false;
  }
}
