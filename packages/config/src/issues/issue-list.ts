import type { ConfigIssue, ConfigIssueCode, Position } from './issue.ts';
import { type ConfigPath, formatPath } from './path.ts';
import type { Positions } from './positions.ts';

/** An issue as a check reports it. */
export interface NewIssue {
  code: ConfigIssueCode;
  path: ConfigPath;
  message: string;
  /** Default: `error`. */
  severity?: ConfigIssue['severity'];
  /** Default: `none`. */
  effect?: ConfigIssue['effect'];
  /** The issue is about the key of the path, not about its value. */
  atKey?: boolean;
  /** Default: the position of the path. */
  position?: Position;
}

/** Further issues are dropped, so that a broken file of any size has a report of limited size. */
const MAX_ISSUES = 1000;

/** Collects the issues of one file and finds their positions. */
export class IssueList {
  readonly #file: string | undefined;
  readonly #positions: Positions;
  readonly #issues: ConfigIssue[] = [];

  constructor(file: string | undefined, positions: Positions) {
    this.#file = file;
    this.#positions = positions;
  }

  add({ severity = 'error', effect = 'none', code, path, message, atKey = false, position }: NewIssue): void {
    if (this.#issues.length >= MAX_ISSUES) return;
    this.#issues.push({
      severity,
      effect,
      code,
      file: this.#file,
      position: position ?? this.#positionOf(path, atKey),
      path,
      field: formatPath(path),
      message,
    });
  }

  some(predicate: (issue: ConfigIssue) => boolean): boolean {
    return this.#issues.some(predicate);
  }

  /** Returns the issues in the order of the file. Those without a position come last, in the order they were added. */
  sorted(): ConfigIssue[] {
    const line = ({ position }: ConfigIssue): number => position?.line ?? Number.MAX_SAFE_INTEGER;
    const column = ({ position }: ConfigIssue): number => position?.column ?? 0;
    return this.#issues.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
  }

  /** A missing value has no position. The issue then points at the value that it is missing from. */
  #positionOf(path: ConfigPath, atKey: boolean): Position | undefined {
    let position = atKey ? this.#positions.ofKey(path) : this.#positions.ofValue(path);
    for (let end = path.length - 1; end >= 0 && position === undefined; end--)
      position = this.#positions.ofValue(path.slice(0, end));
    return position;
  }
}
