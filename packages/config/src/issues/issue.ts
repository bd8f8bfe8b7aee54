import type { ConfigPath } from './path.ts';

/** A position in a file. Lines and columns start at 1; columns count UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** A position, and the file that it is in. A config can consist of several files, because files can include others. */
export interface FilePosition extends Position {
  /** Undefined if the caller did not pass a file name. */
  file?: string;
}

/** What kind of problem an issue reports. Codes are stable; messages are not. */
export type ConfigIssueCode =
  | 'invalid_yaml'
  | 'invalid_json'
  | 'empty'
  | 'wrong_type'
  | 'missing_field'
  /** A string that is not one of the allowed values. */
  | 'invalid_value'
  /** A field or a setting that is probably misspelled. */
  | 'unknown_field'
  | 'non_string_key'
  | 'duplicate_key'
  | 'duplicate_model_id'
  | 'duplicate_virtual_key'
  | 'duplicate_team_id'
  | 'unknown_team'
  | 'unset_environment_variable'
  /** A file that `include` names was not read, because the caller did not pass `readFile`. */
  | 'include_not_read'
  /** A file that `include` names does not exist or cannot be read. */
  | 'missing_include'
  | 'duplicate_include';

/** A problem in a file. The message does not contain values from the file that could be secrets. */
export interface ConfigIssue {
  severity: 'error' | 'warning';
  /**
   * What the real proxy does: `startup_fails`: it does not start; `deployment_skipped`: it starts without this deployment and does not
   * report that to its callers; `none`: it starts and serves the deployment. Where releases differ, it is what the newest one does.
   */
  effect: 'startup_fails' | 'deployment_skipped' | 'none';
  code: ConfigIssueCode;
  /** The file name that the caller passed, or the name of an included file. */
  file: string | undefined;
  /** Undefined if the value does not come from a file. */
  position: Position | undefined;
  path: ConfigPath;
  /** `path` for display, such as `model_list[0].litellm_params.rpm`; empty for the whole file. */
  field: string;
  /** Names the field, says what is wrong with it, and how to fix it. */
  message: string;
}

/**
 * Returns an issue on one line, with file, line and column first.
 *
 * @example
 * import { formatIssue, parseConfig } from '@litellm-models/config';
 *
 * const { issues } = parseConfig('model_list: {a: 1}', { fileName: 'config.yaml' });
 * for (const issue of issues) console.error(formatIssue(issue));
 * // config.yaml:1:13: error: expected model_list to be a list of deployments, got a mapping
 */
export function formatIssue({ file, position, severity, message }: ConfigIssue): string {
  const place = [file, position?.line, position?.column].filter((part) => part !== undefined).join(':');
  return `${place === '' ? '' : `${place}: `}${severity}: ${message}`;
}
