/** Where a value stands in its file; both counted from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A place inside of a file: keys and indexes from the top. */
export type ConfigPath = readonly (string | number)[];

/** What an issue is about; stable, for programs. */
export type ConfigIssueCode =
  | 'not_yaml'
  | 'not_json'
  | 'empty'
  | 'wrong_type'
  | 'missing_field'
  | 'unknown_word'
  | 'misspelt_field'
  | 'not_a_string_key'
  | 'repeated_key'
  | 'duplicate_id'
  | 'duplicate_key'
  | 'unknown_role'
  | 'unknown_team'
  | 'unset_variable'
  | 'not_followed';

/**
 * One thing that is wrong with a file, and where. Holds no value of the file that could be a secret.
 *
 * `effect` says what the real proxy does about it: `refused` it does not start, `skipped` it starts and leaves
 * the deployment out without a word to its callers, `none` it works, perhaps not as meant.
 */
export interface ConfigIssue {
  severity: 'error' | 'warning';
  effect: 'refused' | 'skipped' | 'none';
  code: ConfigIssueCode;
  /** The file's name as it was given, if it was. */
  file: string | undefined;
  /** Undefined when a value was checked that came from no text. */
  position: Position | undefined;
  path: ConfigPath;
  /** `path` as text: `model_list[0].litellm_params.rpm`; empty for the file as a whole. */
  field: string;
  /** A sentence without the place. */
  message: string;
}

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]{0,60}$/;

/** A key as it may be shown: as it is when it looks like a field's name, else hidden, because a misplaced secret could stand there. */
export function showKey(key: string): string {
  return PLAIN_KEY.test(key) && !/^sk-/i.test(key) ? key : '…';
}

/** Writes a path as people do: `model_list[0].litellm_params.rpm`. */
export function fieldOf(path: ConfigPath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? showKey(part) : `.${showKey(part)}`;
  }
  return text;
}

/**
 * One line for people: `config.yaml:7:12: error: model_list[0].litellm_params.rpm: expected an integer, found a string`.
 *
 * @example
 * for (const issue of parseConfig(text, { fileName: 'config.yaml' }).issues) console.error(formatIssue(issue));
 */
export function formatIssue(issue: ConfigIssue): string {
  const place = [issue.file ?? (issue.position ? '(config)' : undefined), issue.position?.line, issue.position?.column];
  const parts = [place.filter((part) => part !== undefined).join(':'), issue.severity, issue.field, issue.message];
  return parts.filter((part) => part !== '').join(': ');
}
