// Runs a TypeScript script of this project: `node scripts/run-ts.js scripts/docs.ts`. Node 20 does not strip types by itself.
import { mkdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a script and runs it in the project's folder. */
export async function runTypeScript(script) {
  // Inside the project, so that libraries left out of the bundle are found from there.
  const out = join(root, 'node_modules', '.cache', 'etos', basename(script, '.ts'));
  mkdirSync(out, { recursive: true });
  const bundle = await rolldown({
    input: join(root, script),
    platform: 'node',
    cwd: root,
    external: [/^(?![./])/],
    logLevel: 'silent',
  });
  await bundle.write({ dir: out, format: 'esm', entryFileNames: 'script.mjs' });
  process.chdir(root);
  await import(pathToFileURL(join(out, 'script.mjs')).href);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const script = process.argv[2];
  if (!script) throw new Error('usage: node scripts/run-ts.js SCRIPT.ts');
  await runTypeScript(script);
}
