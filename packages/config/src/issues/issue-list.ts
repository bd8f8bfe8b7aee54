import type { ConfigIssue, ConfigIssueCode, FilePosition } from './issue.ts';
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
  position?: FilePosition;
}

/** Further issues are dropped, so that a broken file of any size has a report of limited size. */
const MAX_ISSUES = 1000;

/** Collects the issues of one config and finds their positions. */
export class IssueList {
  readonly #file: string | undefined;
  #positions: Positions;
  /** The files with issues, in the order in which they were found. */
  readonly #files = new Map<string | undefined, number>();
  readonly #issues: ConfigIssue[] = [];

  constructor(file: string | undefined, positions: Positions) {
    this.#file = file;
    this.#positions = positions;
    this.#files.set(file, 0);
  }

  /** Finds the positions of further issues in other files. */
  setPositions(positions: Positions): void {
    this.#positions = positions;
  }

  add({ severity = 'error', effect = 'none', code, path, message, atKey = false, position }: NewIssue): void {
    if (this.#issues.length >= MAX_ISSUES) return;
    const { file = this.#file, ...place } = position ?? this.#positionOf(path, atKey) ?? {};
    if (!this.#files.has(file)) this.#files.set(file, this.#files.size);
    this.#issues.push({
      severity,
      effect,
      code,
      file,
      position: 'line' in place ? place : undefined,
      path,
      field: formatPath(path),
      message,
    });
  }

  /** Returns the indexes of the deployments that the proxy skips. */
  skipped(): Set<number> {
    const paths = this.#issues.filter(({ effect }) => effect === 'deployment_skipped').map(({ path }) => path[1]);
    return new Set(paths.filter((index) => typeof index === 'number'));
  }

  some(predicate: (issue: ConfigIssue) => boolean): boolean {
    return this.#issues.some(predicate);
  }

  /**
   * Returns the issues file by file, in the order of each file. Those without a position come last in their file, in the order they
   * were added.
   */
  sorted(): ConfigIssue[] {
    const place = ({ file }: ConfigIssue): number => this.#files.get(file) ?? 0;
    const line = ({ position }: ConfigIssue): number => position?.line ?? Number.MAX_SAFE_INTEGER;
    const column = ({ position }: ConfigIssue): number => position?.column ?? 0;
    return this.#issues.toSorted((a, b) => place(a) - place(b) || line(a) - line(b) || column(a) - column(b));
  }

  /** A missing value has no position. The issue then points at the value that it is missing from. */
  #positionOf(path: ConfigPath, atKey: boolean): FilePosition | undefined {
    let position = atKey ? this.#positions.ofKey(path) : this.#positions.ofValue(path);
    for (let end = path.length - 1; end >= 0 && position === undefined; end--)
      position = this.#positions.ofValue(path.slice(0, end));
    return position;
  }
}
