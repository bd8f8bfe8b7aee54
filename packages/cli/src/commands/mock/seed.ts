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

export type { ParsedConfig, ParsedKeys };

/**
 * Reads a config file, its `os.environ/NAME` references resolved, and shows what is odd about it.
 *
 * @throws Failure with each error's file, line, column and field
 */
export function readConfig(file: string, skipInvalid: boolean, io: Io): ParsedConfig {
  const parsed = parseConfig(readText(file, 'config'), { fileName: file, env: io.env });
  show(parsed.issues, io);
  const fatal = parsed.issues.filter((issue) => isFatal(issue, skipInvalid));
  if (fatal.length > 0 || !parsed.config) {
    const skippable = fatal.every((issue) => issue.effect === 'deployment_skipped');
    const hint = skippable ? ' (the real proxy leaves such deployments out: --skip-invalid does too)' : '';
    throw new Failure(`${file} is not usable${hint}`);
  }
  return parsed;
}

/**
 * Reads a keys file and shows what is odd about it.
 *
 * @throws Failure with each error's file, line, column and field
 */
export function readKeys(file: string, io: Io): ParsedKeys {
  const parsed = parseKeys(readText(file, 'keys'), { fileName: file });
  show(parsed.issues, io);
  if (!parsed.keys) throw new Failure(`${file} is not usable`);
  return parsed;
}

function isFatal(issue: ConfigIssue, skipInvalid: boolean): boolean {
  return issue.severity === 'error' && !(skipInvalid && issue.effect === 'deployment_skipped');
}

/** More than this fills the screen and tells nobody more. */
const MAX_SHOWN = 20;

function show(issues: readonly ConfigIssue[], io: Io): void {
  // Errors first: they are what keeps it from starting.
  const ordered = issues.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  for (const issue of ordered.slice(0, MAX_SHOWN)) {
    const style = issue.severity === 'error' ? io.style.error : io.style.warning;
    io.err(formatIssue(issue).replace(`: ${issue.severity}: `, `: ${style(`${issue.severity}:`)} `));
  }
  if (issues.length > MAX_SHOWN) io.err(io.style.dim(`… and ${issues.length - MAX_SHOWN} more`));
}
