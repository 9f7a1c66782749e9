import { statSync } from 'node:fs';

/** True for a folder that can be reached; a path that goes through a file, in a ring or nowhere is none. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
