import type { Bank } from '../bank/bank.ts';
import type { Found } from '../bank/discover.ts';
import { loadBank } from '../bank/load.ts';
import { Parsed, type ParsedStore } from '../bank/parsed.ts';
import { readTexts } from '../bank/read-texts.ts';
import type { FindingsByText } from '../lint/known-findings.ts';
import { Judge } from '../lint/lint.ts';

/** The texts of a bank, which several threads read and judge together. */
export interface Work {
  readonly root: string;
  /** The folder that `extends: builtin` means. */
  readonly builtin: string;
  readonly today?: string;
  readonly listed: readonly Found[];
  /** What everything else was parsed into: etos.yaml, laws.yaml, and the bank that is extended. */
  readonly parts: ParsedStore['parts'];
  /** One number, shared by the threads: the place in `listed` of the next text that none of them has taken. */
  readonly next: Int32Array;
}

/** Some texts, read and judged. */
export interface Handful {
  /** Files that were sound, with where each one's text ends in `bytes`. */
  readonly texts: readonly { readonly file: string; readonly digest: string; readonly end: number }[];
  /** All those texts, one after the other, as UTF-8: in a thread that needs few of them, they take least room so. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly parts: ParsedStore['parts'];
  readonly findings: FindingsByText;
}

/** So many texts are taken at a time: enough to be worth sending, and few enough that no thread is long in the last ones. */
const size = 16;

/** One thread's part in the work. It forgets what it hands out: all of a large bank in memory twice would be too much. */
export class Judging {
  readonly #work: Work;
  /** The bank without its texts. */
  readonly #shell: Bank;
  readonly #judge: Judge;

  constructor(work: Work) {
    this.#work = work;
    const { root, builtin, listed, parts, today } = work;
    const found = { value: listed, diagnostics: [] };
    this.#shell = loadBank(root, { builtin, found, only: new Set(), parsed: new Parsed({ parts }) }).value;
    this.#judge = new Judge(this.#shell, today);
  }

  /** Takes the next texts that nobody has taken; undefined when there are no more. */
  next(): Handful | undefined {
    const { listed, next } = this.#work;
    const start = Atomics.add(next, 0, size);
    return start < listed.length ? this.#judged(listed.slice(start, start + size)) : undefined;
  }

  /** What has been gleaned of all the texts that it has taken, by rule. */
  gleaned(): Readonly<Record<string, unknown>> {
    return this.#judge.gleaned();
  }

  #judged(some: readonly Found[]): Handful {
    const shell = this.#shell;
    const parsed = new Parsed();
    const reading = { root: this.#work.root, language: shell.config.language, parsed };
    const { value: texts, diagnostics } = readTexts(some, reading);
    const findings = this.#judge.findIn({ ...shell, ...texts, broken: shell.broken });
    // A file that there is something to say of is read again where it can be said.
    const faulty = new Set(diagnostics.map((each) => each.file));
    const sound = [...texts.sources.values()].filter(({ file, faults }) => !faulty.has(file) && faults.length === 0);
    const written = sound.map((source) => source.bytes);
    const bytes = new Uint8Array(written.reduce((sum, each) => sum + each.length, 0));
    let end = 0;
    const ends = sound.map(({ file, digest }, at) => {
      bytes.set(written[at] ?? [], end);
      end += written[at]?.length ?? 0;
      return { file, digest, end };
    });
    return { texts: ends, bytes, parts: parsed.used, findings };
  }
}
