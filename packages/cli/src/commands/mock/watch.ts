import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** An editor writes a file in several steps: look when it has been quiet for this long. */
const QUIET_MS = 100;

/**
 * Calls back when one of the files has changed, been replaced or come back. Watches the folders, since many editors write a new
 * file and move it over the old one, which the old file never hears of.
 *
 * @returns ends the watching
 */
export function watchFiles(files: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  };
  const watchers = files.map((file): FSWatcher => {
    const name = basename(file);
    const watcher = watch(dirname(file), (_, changed) => {
      if (changed === null || changed === name) later();
    });
    // A folder that goes away is no reason to end the server.
    return watcher.on('error', () => watcher.close());
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
