import { join } from 'node:path';
import type { Bank, Listed } from './bank/bank.ts';
import { discover, type Found } from './bank/discover.ts';
import { type Loading, loadBank } from './bank/load.ts';
import { type Parsed, type ParsedStore, readParsed } from './bank/parsed.ts';
import { type Checked, inReadingOrder } from './diagnostics/diagnostic.ts';
import { type Headway, partOf } from './diagnostics/headway.ts';
import type { FindingsByText } from './lint/known-findings.ts';

/** Where the build leaves the built-in bank, parsed: in the package's folder. */
export const parsedStore = 'dist/bank.json';

/** How a bank is checked, besides as a whole from its folder. */
export interface Checking extends Pick<Loading, 'texts'> {
  /** The files to check: they are read, with the translations beside them, and rules that look at all texts are not run. */
  readonly only?: ReadonlySet<string>;
  /** The day, `2026-11-20`, for what grows old. */
  readonly today?: string;
  /** The ids of the rules to run; all when not said. */
  readonly rules?: ReadonlySet<string>;
  /** What is known from the last time. */
  readonly memory?: Memory;
  readonly tell?: Headway | undefined;
}

/** What reading and judging texts gave, by their digests: true as long as the texts are the same. */
export interface Memory {
  readonly parts: ParsedStore['parts'];
  /** What the findings were made in the context of; in another they say nothing. */
  readonly context: string;
  readonly findings: FindingsByText;
}

/** Loads a bank and lints it: every finding, in reading order. `home` holds the built-in bank. */
export async function check(root: string, home: string, checking: Checking = {}): Promise<Checked<Bank>> {
  const { value, diagnostics } = await checkAndRemember(root, home, checking);
  return { value: value.bank, diagnostics };
}

/** The same, with what to remember for the next time. */
export async function checkAndRemember(
  root: string,
  home: string,
  checking: Checking,
): Promise<Checked<{ readonly bank: Bank; readonly memory: Memory }>> {
  const { memory = forgotten, today, rules, tell } = checking;
  const kept = readParsed(join(home, parsedStore));
  const there = discover(root);
  const ahead = await aheadOf({ root, home, kept, found: there.value }, { ...checking, memory });
  const parsed = kept.and({ ...memory.parts, ...ahead?.parts });
  const texts = new Map([...(ahead?.texts ?? []), ...(checking.texts ?? [])]);
  const partly = checking.only ? { only: withNeighbours(there.value, checking.only) } : {};
  const { value: bank, diagnostics } = loadBank(root, {
    builtin: home,
    parsed,
    found: there,
    texts,
    tell: partOf(tell, ...loadingPart(ahead)),
    ...partly,
  });
  const clean = parsed.isClean(bank.sources.values());
  if (clean && today === undefined) return { value: { bank, memory }, diagnostics };
  const [{ lint, timely }, { contextOf, KnownFindings }] = await Promise.all([
    import('./lint/lint.ts'),
    import('./lint/known-findings.ts'),
  ]);
  const context = contextOf(bank);
  const known = new KnownFindings({ ...(memory.context === context ? memory.findings : {}), ...ahead?.findings });
  const asked = clean ? timely.filter((id) => rules?.has(id) ?? true) : rules && [...rules];
  const options = {
    known,
    gleaned: ahead?.gleaned,
    files: checking.only,
    tell: partOf(tell, loadingPart(ahead)[1], 1),
    ...(today === undefined ? {} : { today }),
    ...(asked ? { only: new Set(asked) } : {}),
  };
  // What a bank extends is linted where it is kept.
  const found = lint(bank, options).filter((finding) => !bank.base || finding.file === '' || bank.sources.has(finding.file));
  const value = { bank, memory: { parts: parsed.used, context, findings: known.used } };
  const shown = [...diagnostics, ...found].filter(({ file }) => checking.only?.has(file) ?? true);
  return { value, diagnostics: inReadingOrder(shown) };
}

/** Files, and those that are translations of the same texts or what they are translated from. */
function withNeighbours(listed: readonly Listed[], files: ReadonlySet<string>): ReadonlySet<string> {
  const key = ({ kind, folder, id }: Listed) => `${kind} ${folder} ${id}`;
  const wanted = new Set(listed.filter(({ file }) => files.has(file)).map(key));
  return new Set([...files, ...listed.filter((each) => wanted.has(key(each))).map(({ file }) => file)]);
}

const forgotten: Memory = { parts: {}, context: '', findings: {} };

/** The part of all the work that threads do, when they do it. */
const threadsPart = 0.93;

/** From where to where of the whole work the reading goes, after threads and without them. */
function loadingPart(ahead: object | undefined): [number, number] {
  return ahead ? [threadsPart, 0.94] : [0, 0.4];
}

/** Threads take longer to start than a few hundred texts take to read. */
const worthThreads = 600;

/** The texts of a large bank of which little is remembered, read and judged on several threads. */
async function aheadOf(at: Place, { memory, only, today, tell }: Checking & { memory: Memory }) {
  const { root, home, found, kept } = at;
  if (only || found.length < worthThreads) return undefined;
  if (await isRemembered(at, memory)) {
    const { letPileUp } = await import('./threads/heap.ts');
    letPileUp(40);
    return undefined;
  }
  const { readAhead } = await import('./threads/pool.ts');
  const task = { root, builtin: home, listed: found, parsed: kept.and({}), ...(today === undefined ? {} : { today }) };
  return readAhead(task, partOf(tell, 0, threadsPart));
}

/** True when few texts are new, and what was found in the others still holds. */
async function isRemembered({ root, home, found, kept }: Place, { parts, context }: Memory): Promise<boolean> {
  if (found.length - Object.keys(parts).length >= worthThreads) return false;
  const { contextOf } = await import('./lint/known-findings.ts');
  const there = { value: found, diagnostics: [] };
  const shell = loadBank(root, { builtin: home, parsed: kept.and(parts), found: there, only: new Set() }).value;
  return contextOf(shell) === context;
}

interface Place {
  readonly root: string;
  readonly home: string;
  readonly found: readonly Found[];
  /** What the built-in bank was parsed into. */
  readonly kept: Parsed;
}
