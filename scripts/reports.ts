import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The test counts of one package. */
export interface Suite {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
}

/** The test counts of all packages together, and of each one. */
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

/** Deletes the reports of earlier runs, so that `collectReports` counts only the current one. */
export function clearReports(root: string, tier: string): void {
  for (const file of reportsOf(root, tier)) rmSync(file);
}

/** Adds up the reports of this run: one file for each package, written by vitest's JSON reporter. */
export function collectReports(root: string, tier: string): Totals {
  const suites = reportsOf(root, tier).map((file): Suite => {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    // A test file that fails to load has no failed tests: count the file instead.
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
