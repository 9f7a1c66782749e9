import { resolve } from 'node:path';
import type { Terminal } from '../terminal.ts';
import { refuseOther } from './kit-folder.ts';
import type { Files } from './make-kit.ts';
import { writeKitFolder, writeKitZip } from './write-kit.ts';

/** Where a kit is written: a folder, or a zip file. */
export interface Destination {
  /** As it is told to the user. */
  readonly name: string;
  readonly path: string;
  readonly zipped: boolean;
}

/** What `-o` and `--zip` say, or the usual name; a folder that is somebody else's is refused before anything is made. */
export function destinationOf(options: Readonly<Record<string, unknown>>, usual: string, terminal: Terminal): Destination {
  const target = options.output === undefined ? usual : String(options.output);
  const named = /\.zip$/i.test(target);
  const zipped = options.zip === true || named;
  const name = zipped && !named ? `${target}.zip` : target;
  const path = resolve(terminal.environment.folder, name);
  if (!zipped) refuseOther(path, terminal);
  return { name, path, zipped };
}

/** Writes the files there, whole or not at all, and tells where. */
export async function writeKit({ name, path, zipped }: Destination, files: Files, terminal: Terminal): Promise<void> {
  if (zipped) writeKitZip(path, files, terminal);
  else writeKitFolder(path, files, terminal);
  await terminal.out(`${name}\n`);
}
