import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps, so wait until there has been no change for this long. */
const DEBOUNCE_MS = 100;

/**
 * Calls `onChange` when one of the files is changed, replaced or created again. Watches the directories, because many editors
 * write a new file and rename it over the old one, and a watcher of the old file does not notice that.
 *
 * @returns a function that stops watching
 */
export function watchFiles(files: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, DEBOUNCE_MS);
  };
  const watchers = files.map((file): FSWatcher => {
    const name = basename(file);
    const watcher = watch(dirname(file), (_, changed) => {
      if (changed === null || changed === name) schedule();
    });
    // Without this listener, removing the directory would crash the server.
    return watcher.on('error', () => watcher.close());
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
