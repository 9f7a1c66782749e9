import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the program as it is now and returns a folder with the command `etos` in it, to put first in PATH. */
export async function builtEtos(): Promise<string> {
  // Inside the project, so that templates and libraries are found from there.
  const folder = join(root, 'node_modules', '.cache', 'etos', 'command');
  const bundle = await rolldown({
    input: join(root, 'src/main.ts'),
    platform: 'node',
    cwd: root,
    external: [/^(?![./])/],
    logLevel: 'silent',
  });
  await bundle.write({
    dir: join(folder, 'program'),
    format: 'esm',
    entryFileNames: 'main.mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'etos'), `#!/bin/sh\nexec '${process.execPath}' '${join(folder, 'program', 'main.mjs')}' "$@"\n`);
  chmodSync(join(bin, 'etos'), 0o755);
  return bin;
}
