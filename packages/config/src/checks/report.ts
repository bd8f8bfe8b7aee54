import { type ConfigIssue, type ConfigIssueCode, type ConfigPath, fieldOf, type Position } from '../issue.ts';

/** Where values and keys stand; a checked value that came from no text has no places. */
export interface Places {
  value(path: ConfigPath): Position | undefined;
  key(path: ConfigPath): Position | undefined;
}

interface Finding {
  code: ConfigIssueCode;
  path: ConfigPath;
  message: string;
  severity?: ConfigIssue['severity'];
  effect?: ConfigIssue['effect'];
  /** The issue is about the key itself, not about its value. */
  atKey?: boolean;
  /** Known already, where no path leads there. */
  position?: Position;
}

/** More than this many issues help nobody; the rest is counted. */
const MAX_ISSUES = 1000;

/** Collects what the checks find. */
export class Report {
  readonly issues: ConfigIssue[] = [];
  private readonly file: string | undefined;
  private readonly places: Places;

  constructor(file: string | undefined, places: Places) {
    this.file = file;
    this.places = places;
  }

  add(finding: Finding): void {
    if (this.issues.length >= MAX_ISSUES) return;
    const { path } = finding;
    this.issues.push({
      severity: finding.severity ?? 'error',
      effect: finding.effect ?? 'none',
      code: finding.code,
      file: this.file,
      position: finding.position ?? this.placeOf(path, finding.atKey ?? false),
      path,
      field: fieldOf(path),
      message: finding.message,
    });
  }

  /** What was found, in the order of the file; what has no place comes last, in the order it was found. */
  sorted(): ConfigIssue[] {
    const line = (issue: ConfigIssue): number => issue.position?.line ?? Number.MAX_SAFE_INTEGER;
    const column = (issue: ConfigIssue): number => issue.position?.column ?? 0;
    return this.issues.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
  }

  /** What is missing has no place: then it is that of what it is missing from. */
  private placeOf(path: ConfigPath, atKey: boolean): Position | undefined {
    let place = atKey ? this.places.key(path) : this.places.value(path);
    for (let end = path.length - 1; end >= 0 && place === undefined; end--)
      place = this.places.value(path.slice(0, end));
    return place;
  }
}
