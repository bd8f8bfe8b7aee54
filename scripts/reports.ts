import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What one package's runner reported. */
export interface Suite {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
}

/** The sum over all packages, and each package's own figures. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  suites: Suite[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
}

const reportsOf = (root: string, tier: string): string[] =>
  globSync(
    [
      `{packages,apps}/*/.reports/vitest-${tier}.json`,
      `{.,conformance,dev-tools,bench,examples}/.reports/vitest-${tier}.json`,
    ],
    {
      cwd: root,
    },
  )
    .map((file) => join(root, file))
    .sort();

/** Removes earlier reports of a tier, so that only this run can be summed. */
export function clearReports(root: string, tier: string): void {
  for (const file of reportsOf(root, tier)) rmSync(file);
}

/** Sums the reports that the runners of this run wrote (vitest's JSON reporter, one file a package). */
export function collectReports(root: string, tier: string): Totals {
  const suites = reportsOf(root, tier).map((file): Suite => {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    // A file that could not even be collected holds no failed test of its own: count the file.
    const failed = report.numFailedTests > 0 ? report.numFailedTests : report.numFailedTestSuites;
    return {
      name: nameOf(dirname(dirname(file))),
      passed: report.numPassedTests,
      failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  });
  const sum = (key: 'passed' | 'failed' | 'skipped'): number => suites.reduce((n, s) => n + s[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), suites };
}

function nameOf(folder: string): string {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as { name: string }).name
    : basename(folder);
}
