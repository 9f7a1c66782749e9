import { readFileSync, statSync } from 'node:fs';

/**
 * The bytes of an ordinary file of at most `most` bytes; undefined for anything else. A pipe would be waited for and a device
 * read for ever, whatever name it has.
 */
export function readRegular(path: string, most: number): Buffer | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= most ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
