import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bank } from '../bank/bank.ts';
import { loadBank } from '../bank/load.ts';
import { Parsed, readParsed } from '../bank/parsed.ts';
import { maxFileBytes, sourceOf } from '../bank/read.ts';
import { readRegular } from '../bank/read-regular.ts';
import type { Source } from '../bank/source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { asWritten } from '../lint/as-written.ts';
import { contextOf, KnownFindings } from '../lint/known-findings.ts';
import { lint } from '../lint/lint.ts';

/** A document of the editor, as a file of a bank. */
export interface Place {
  readonly root: string;
  /** Relative to the bank, with `/`. */
  readonly file: string;
}

/** A bank with what is being written in it, and what was found there. */
export interface Checkup {
  readonly bank: Bank;
  readonly findings: readonly Diagnostic[];
}

/** The banks that an editor has documents of. Texts that are open stand in for those on disk. */
export class Workspace {
  readonly #home: string;
  readonly #today: () => string;
  readonly #open = new Map<string, string>();
  readonly #remembered = new Map<string, Remembered>();

  constructor(home: string, today: () => string) {
    this.#home = home;
    this.#today = today;
  }

  /** A document as it stands in the editor now; undefined when it has been closed. */
  put(uri: string, text: string | undefined): void {
    if (text === undefined) this.#open.delete(uri);
    else this.#open.set(uri, text);
  }

  get openUris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Which file of which bank a document is; undefined for what belongs to no bank. */
  placeOf(uri: string): Place | undefined {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (existsSync(join(folder, 'etos.yaml'))) return { root: folder, file: relative(folder, path).split(sep).join('/') };
      if (dirname(folder) === folder) return undefined;
    }
  }

  uriOf({ root, file }: Place): string {
    return pathToFileURL(join(root, file)).href;
  }

  /** The text of a document, from the editor or from disk. */
  textOf(uri: string): string {
    const open = this.#open.get(uri);
    const path = pathOf(uri);
    if (open !== undefined || path === undefined) return open ?? '';
    return readRegular(path, maxFileBytes)?.toString('utf8') ?? '';
  }

  /** Reads and lints a bank; what has not changed since the last time is not read again. */
  check(root: string): Checkup {
    const before = this.#remembered.get(root);
    const parsed = (before?.parsed ?? readParsed(join(this.#home, 'dist', 'bank.json'))).and({});
    const { value: bank, diagnostics } = loadBank(root, { builtin: this.#home, parsed, texts: this.#texts(root) });
    const context = contextOf(bank);
    const known = new KnownFindings(before?.context === context ? before.known.used : {});
    const findings = lint(bank, { known, today: this.#today() });
    this.#remembered.set(root, { parsed: new Parsed({ parts: parsed.used }), context, known });
    const shown = findings.filter(({ file }) => !bank.base || file === '' || bank.sources.has(file));
    return { bank, findings: asWritten([...diagnostics, ...shown], bank.sources) };
  }

  #texts(root: string): Map<string, Source> {
    const texts = new Map<string, Source>();
    for (const [uri, text] of this.#open) {
      const place = this.placeOf(uri);
      if (place?.root === root) texts.set(place.file, sourceOf(text, place.file));
    }
    return texts;
  }
}

interface Remembered {
  readonly parsed: Parsed;
  readonly context: string;
  readonly known: KnownFindings;
}

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
