import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fingerprint, statprint } from '../../bank/fingerprint.ts';
import { readSource } from '../../bank/read.ts';
import type { Source } from '../../bank/source.ts';
import { type Checking, checkAndRemember, type Memory } from '../../checking.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { home } from '../home.ts';
import { rootsOf } from '../kept.ts';
import { readStored, store } from '../stored.ts';

/** What was found in a bank, in how many texts, and the texts that something was found in. */
export interface Outcome {
  readonly findings: readonly Diagnostic[];
  readonly texts: number;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Of what the findings are: the same day, and the same files, by what the system says of them or else to the letter. */
interface Head {
  readonly day: string;
  readonly roots: readonly string[];
  readonly stats: string;
  readonly print: string;
  /** When the system was asked, in milliseconds. */
  readonly at: number;
}

/** Smaller banks are read in a moment, and nothing need be left behind on the machine. */
const worthRemembering = 100;

/** A file written less than this long before it was looked at, in milliseconds, may have changed without its times showing it. */
const resolution = 2000;

/**
 * Checks a bank; what is known from the last time is remembered in `cache`, when there is such a folder: of a bank that has
 * not changed the findings, of any other what each text that is the same, by its digest, was read as and found to hold.
 */
export async function checkRemembering(root: string, checking: Checking, cache: string | undefined): Promise<Outcome> {
  const whole = cache !== undefined && !checking.only && !checking.texts && !checking.rules;
  if (!whole) return outcomeOf(await checkAndRemember(root, home, checking));
  const digest = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const [runFile, textsFile] = [join(cache, `lint-${digest}.json`), join(cache, `lint-texts-${digest}.json`)];
  const day = checking.today ?? '';
  const run = readStored<Head>(runFile);
  const same = run?.head.day === day ? sameNow(run.head) : undefined;
  if (run && same) {
    const value = run.value();
    if (same !== run.head) store(runFile, same, value);
    return remembered(root, value);
  }
  const before = statprint([root]).print;
  const memory = readStored<object>(textsFile)?.value();
  const checked = await checkAndRemember(root, home, memory === undefined ? checking : { ...checking, memory: memory as Memory });
  const outcome = outcomeOf(checked);
  // Not when somebody wrote in the bank while it was being read: the sums would be of the new text and the rest of the old.
  if (outcome.texts >= worthRemembering) {
    const roots = rootsOf(checked.value.bank);
    const head: Head = { day, roots, print: fingerprint(roots), at: Date.now(), stats: statprint(roots).print };
    if (statprint([root]).print !== before) return outcome;
    store(textsFile, {}, checked.value.memory);
    store(runFile, head, { findings: outcome.findings, texts: outcome.texts });
  }
  return outcome;
}

/** What to store of a bank that is as it was, the head itself when no file has been touched; undefined when it is another. */
function sameNow(head: Head): Head | undefined {
  const at = Date.now();
  const { print, newest } = statprint(head.roots);
  if (print === head.stats && newest < head.at - resolution) return head;
  // A bank that has been fetched anew has new times, and the same texts.
  return fingerprint(head.roots) === head.print ? { ...head, stats: print, at } : undefined;
}

function remembered(root: string, value: unknown): Outcome {
  // The seal says that this is what `store` was given.
  const { findings, texts } = value as Pick<Outcome, 'findings' | 'texts'>;
  const files = new Set(findings.map((finding) => finding.file).filter((file) => file !== ''));
  const sources = Array.from(files, (file) => [file, readSource(join(root, file), file).value] as const);
  return { findings, texts, sources: new Map(sources.flatMap(([file, source]) => (source ? [[file, source]] : []))) };
}

function outcomeOf({ value, diagnostics }: Awaited<ReturnType<typeof checkAndRemember>>): Outcome {
  const { entries, translations, sources } = value.bank;
  const own = [...entries, ...translations].filter(({ source }) => sources.get(source.file) === source);
  return { findings: diagnostics, texts: own.length, sources };
}
