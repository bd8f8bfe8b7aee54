import {
  type ConfigIssue,
  formatIssue,
  type ParsedConfig,
  type ParsedKeys,
  parseConfig,
  parseKeys,
} from '@litellm-models/config';
import { Failure } from '../../errors.ts';
import type { Io } from '../../io.ts';
import { readText } from '../../read-file.ts';

/** The files that define the mock's initial state. */
export interface SeedFiles {
  config: string | undefined;
  keys: string | undefined;
  /** Skip invalid deployments that the real proxy skips, instead of failing. */
  skipInvalid: boolean;
}

/** The parsed contents of the {@link SeedFiles}. */
export interface ParsedSeed {
  config: ParsedConfig | undefined;
  keys: ParsedKeys | undefined;
}

/**
 * Reads and checks both files, and prints all issues with file, line, column and field.
 *
 * @throws Failure if a file cannot be read or has errors
 */
export function readSeedFiles({ config, keys, skipInvalid }: SeedFiles, io: Io): ParsedSeed {
  return {
    config: config === undefined ? undefined : readConfig(config, skipInvalid, io),
    keys: keys === undefined ? undefined : readKeys(keys, io),
  };
}

function readConfig(file: string, skipInvalid: boolean, io: Io): ParsedConfig {
  const parsed = parseConfig(readText(file, '--config'), { fileName: file, env: io.env });
  printIssues(parsed.issues, io);
  const fatal = parsed.issues.filter((issue) => isFatal(issue, skipInvalid));
  if (fatal.length > 0 || !parsed.config) {
    const skippable = fatal.every((issue) => issue.effect === 'deployment_skipped');
    const hint = skippable ? '; to skip invalid deployments, as the real proxy does, add --skip-invalid' : '';
    throw new Failure(`cannot use --config ${file}: it has errors${hint}`);
  }
  return parsed;
}

function readKeys(file: string, io: Io): ParsedKeys {
  const parsed = parseKeys(readText(file, '--keys'), { fileName: file });
  printIssues(parsed.issues, io);
  if (!parsed.keys) throw new Failure(`cannot use --keys ${file}: it has errors`);
  return parsed;
}

function isFatal(issue: ConfigIssue, skipInvalid: boolean): boolean {
  return issue.severity === 'error' && !(skipInvalid && issue.effect === 'deployment_skipped');
}

const MAX_PRINTED_ISSUES = 20;

function printIssues(issues: readonly ConfigIssue[], io: Io): void {
  // Errors come first because they prevent the start.
  const errorsFirst = issues.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  for (const issue of errorsFirst.slice(0, MAX_PRINTED_ISSUES)) {
    const style = issue.severity === 'error' ? io.style.error : io.style.warning;
    io.err(formatIssue(issue).replace(`: ${issue.severity}: `, `: ${style(`${issue.severity}:`)} `));
  }
  const remaining = issues.length - MAX_PRINTED_ISSUES;
  if (remaining > 0) io.err(io.style.dim(`… and ${remaining} more`));
}
