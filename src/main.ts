import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Terminal } from './cli/terminal.ts';

/* argv → command → exit code. The only place that sets an exit code, and the only one that ends the program. */

const words = process.argv.slice(2);
let terminal: Terminal | undefined;

if (words[0] === '--version' || words[0] === '-V') {
  // Answered before anything else is loaded: this is what feels instant. The build wrote it, with the commit it was made from.
  process.stdout.write(readFileSync(new URL('../dist/version.txt', import.meta.url)));
} else if (words[0] === '--complete') {
  const [{ complete }, { localeOf }] = await Promise.all([
    import('./cli/completion/complete.ts'),
    import('./cli/environment.ts'),
  ]);
  process.stdout.write(complete(words.slice(1), { folder: process.cwd(), locale: localeOf(undefined, process.env) }));
} else {
  process.exitCode = await main();
}

async function main(): Promise<number> {
  // A run lasts about a second: machine code is worth compiling only for what is really hot. Saves a quarter of the processor
  // time of 100 pages (bench/README.md); longer runs compile a little later. Only the V8 of Node 20 knows the flag.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted(signal));
  // A reader that has seen enough (`etos lint | head`) closes the pipe: no fault of anyone's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const [{ run }, { openTerminal }, { readEnvironment }] = await Promise.all([
    import('./cli/run.ts'),
    import('./cli/terminal.ts'),
    import('./cli/environment.ts'),
  ]);
  const environment = readEnvironment({
    locale: asked('--locale'),
    variables: process.env,
    columns: process.stdout.columns ?? process.stderr.columns,
    isTerminal: process.stdout.isTTY === true,
    folder: process.cwd(),
    platform: process.platform,
  });
  terminal = openTerminal(environment, {
    out: process.stdout,
    err: process.stderr,
    input: process.stdin,
    dialogue: dialogue(),
    live: watched(),
  });
  try {
    return await run(words, terminal);
  } catch (error) {
    // Only a fault of etos itself gets here.
    terminal.tell({
      sv: `Något gick fel inne i etos: ${error instanceof Error ? error.message : String(error)}. Det är inte ditt fel. Kör igen med ETOS_DEBUG=1 och berätta för oss vad du ser.`,
      en: `Something went wrong inside etos: ${error instanceof Error ? error.message : String(error)}. It is not your fault. Run again with ETOS_DEBUG=1 and tell us what you see.`,
    });
    if (process.env.ETOS_DEBUG && error instanceof Error) terminal.say(error.stack ?? '');
    return 2;
  } finally {
    terminal.live?.show('');
  }
}

/** Whoever sees standard error as it is written, where things may be redrawn. */
function watched() {
  if (!process.stderr.isTTY || prefersPlain()) return undefined;
  return { columns: () => process.stderr.columns, now: () => performance.now() };
}

/** A menu hides the cursor while it is shown; node gives back the rest of the terminal's settings itself. */
function interrupted(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): never {
  terminal?.live?.show('');
  if (process.stdin.isRaw && process.stdout.isTTY) process.stdout.write('\u001b[?25h\n');
  process.exit({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
}

/** Nobody is asked anything through a pipe: both ends must be a terminal. */
function dialogue() {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return { input: process.stdin, output: process.stdout, accessible: prefersPlain() };
}

/** Nothing on the screen is to be redrawn: for screen readers, and terminals that cannot. */
function prefersPlain(): boolean {
  return !['', '0', undefined].includes(process.env.ETOS_ACCESSIBLE) || process.env.TERM === 'dumb';
}

/** The value of an option that is needed before commands are parsed. */
function asked(option: string): string | undefined {
  const at = words.indexOf(option);
  return at >= 0 ? words[at + 1] : words.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1);
}
