import type { Message } from '../diagnostics/diagnostic.ts';
import type { Inline } from '../document/document.ts';

/** What a directive may be told, and how what is written becomes a value. To add a kind of argument: one function here. */
export interface Argument<T> {
  /** What the argument is for. */
  readonly what: Message;
  /** What may be written, as the end of the sentence "Write …". */
  readonly expects: Message;
  /** May stand as a bare word, without its name. */
  readonly bare: boolean;
  /** Must be given. */
  readonly required: boolean;
  /** The value of what is written, or undefined when it is none. */
  readonly read: (written: string, inline: (markdown: string) => Inline[]) => T | undefined;
}

/** Plain text; backslash escapes are undone. */
export function text(what: Message, required = false): Argument<string> {
  const expects = { sv: 'text inom citattecken', en: 'text in quotation marks' };
  return { what, expects, bare: false, required, read: withoutEscapes };
}

/** Text with inline Markdown. */
export function inline(what: Message): Argument<readonly Inline[]> {
  const expects = { sv: 'text inom citattecken', en: 'text in quotation marks' };
  return { what, expects, bare: false, required: false, read: (written, read) => read(written) };
}

/** A whole number from `least` to `most`. */
export function integer(what: Message, least: number, most: number): Argument<number> {
  const expects = { sv: `ett heltal från ${least} till ${most}`, en: `a whole number from ${least} to ${most}` };
  const read = (written: string) => (/^\d{1,6}$/.test(written) && +written >= least && +written <= most ? +written : undefined);
  return { what, expects, bare: true, required: false, read };
}

/** One of some words. */
export function choice<const W extends string>(what: Message, words: readonly W[]): Argument<W> {
  const expects = { sv: words.join(', '), en: words.join(', ') };
  return { what, expects, bare: true, required: false, read: (written) => words.find((word) => word === written) };
}

/** Several of some words, or numbers above 0, separated by spaces. */
export function list<T>(what: Message, expects: Message, read: (word: string) => T | undefined): Argument<readonly T[]> {
  const readAll = (written: string) => {
    const values = written
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(read);
    return values.every((value) => value !== undefined) && values.length > 0 ? values : undefined;
  };
  return { what, expects, bare: false, required: false, read: readAll };
}

/** A word that stands there or not. */
export function flag(what: Message, name: string): Argument<boolean> {
  const expects = { sv: name, en: name };
  const read = (written: string) => (written === name || written === 'true' ? true : written === 'false' ? false : undefined);
  return { what, expects, bare: true, required: false, read };
}

/** Text of one's own shape, such as a language tag. */
export function shaped(what: Message, expects: Message, isShaped: (written: string) => boolean): Argument<string> {
  return { what, expects, bare: true, required: true, read: (written) => (isShaped(written) ? written : undefined) };
}

function withoutEscapes(written: string): string {
  return written.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
