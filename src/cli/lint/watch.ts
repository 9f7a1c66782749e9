import { watch } from 'node:fs';

/** Calls `again` each time something below a folder has been written, a moment after the last write. Never ends by itself. */
export function watchFolder(root: string, again: () => Promise<void>): Promise<never> {
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return new Promise((_, reject) => {
    const watcher = watch(root, { recursive: true }, (_event, name) => {
      // What editors and Git write for themselves is no text of the bank.
      if (name !== null && /(?:^|[\\/])\.|~$|node_modules/.test(name)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        running = running.then(again).catch(reject);
      }, quiet);
    });
    watcher.once('error', reject);
  });
}

/** Milliseconds: an editor writes a file in several steps. */
const quiet = 80;
