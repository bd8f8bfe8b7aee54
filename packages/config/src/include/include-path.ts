/** Returns the folder of a file: `conf/` for `conf/config.yaml`, and an empty string for a name without a folder. */
function folderOf(fileName: string): string {
  return /^.*[/\\]/s.exec(fileName)?.[0] ?? '';
}

/**
 * Returns the name of an included file, relative to the folder of another one.
 *
 * @example includePath('models/a.yaml', 'conf/config.yaml') // conf/models/a.yaml
 */
export function includePath(include: string, fileName: string): string {
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(include)) return include;
  const parts: string[] = [];
  for (const part of `${folderOf(fileName)}${include}`.split('/')) {
    const canGoUp = parts.length > 0 && !['', '..', '.'].includes(parts.at(-1) ?? '');
    if (part === '..' && canGoUp) parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
