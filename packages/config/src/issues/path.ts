/** The path of a value: the keys and indexes that lead to it from the top of the file. */
export type ConfigPath = readonly (string | number)[];

const FIELD_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,60}$/;

/** Returns a key for display: unchanged if it looks like the name of a field, else `…`, because it could be a misplaced secret. */
export function displayKey(key: string): string {
  return FIELD_NAME.test(key) && !/^sk-/i.test(key) ? key : '…';
}

/** Returns a path for display, such as `model_list[0].litellm_params.rpm`. The path of the whole file is an empty string. */
export function formatPath(path: ConfigPath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? displayKey(part) : `.${displayKey(part)}`;
  }
  return text;
}
