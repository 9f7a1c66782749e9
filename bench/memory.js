// Loaded into a measured child with --import: tells the most memory it held, in KiB, on file descriptor 3.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// The threads of a process share its memory.
if (isMainThread) process.on('exit', () => writeSync(3, String(peak())));

function peak() {
  try {
    // Linux's maxRSS counts the parent as it was at the fork; the kernel's own high-water mark does not.
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
