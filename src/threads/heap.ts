import { setFlagsFromString } from 'node:v8';

/**
 * Says how much may pile up of what is no longer needed before it is thrown away, in percent of what is: left to itself, a thread
 * lets it be several times as much. To throw away sooner takes less memory and more time.
 */
export function letPileUp(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
