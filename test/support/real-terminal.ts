import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from './fonts.ts';

/** Whether the machine can open a terminal for a program: util-linux has `script`. */
export const canOpenTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

/** A program that runs in a terminal of its own, as somebody would see it. */
export interface Session {
  /** Waits until the screen has shown a text, then presses keys. */
  when(shown: string, keys: string): Promise<void>;
  /** All that has been shown when the program has ended, and its exit code. */
  end(): Promise<{ readonly screen: string; readonly code: number | null }>;
}

/** Starts the built `etos WORDS` in a terminal of 80 columns; `after` is run in the same terminal afterwards. */
export function inTerminal(
  words: string,
  given: { folder: string; variables?: Record<string, string>; after?: string },
): Session {
  const { folder, variables, after } = given;
  // Ctrl-C reaches everything that runs in the terminal; what comes after is still to be run.
  const line = `trap : INT; stty cols 80 rows 40; "${process.execPath}" "${join(packageRoot, 'bin/etos.js')}" ${words}; code=$?; ${after ?? ':'}; exit $code`;
  const env = { PATH: process.env.PATH, HOME: folder, TERM: 'xterm-256color', SHELL: '/bin/sh', ...variables };
  const child = spawn('script', ['-qefc', line, '/dev/null'], { cwd: folder, env });
  let screen = '';
  let wake = () => {};
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    wake();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let from = 0;
  return {
    async when(shown, keys) {
      const deadline = Date.now() + 30_000;
      while (!screen.includes(shown, from)) {
        if (Date.now() > deadline) throw new Error(`never shown: ${shown}\n${screen.slice(from)}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 200);
        });
      }
      from = screen.indexOf(shown, from) + shown.length;
      child.stdin.write(keys);
    },
    async end() {
      const code = await ended;
      return { screen, code };
    },
  };
}
