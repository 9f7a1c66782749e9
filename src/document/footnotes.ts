/* Footnotes: a mark in running text, and what it says at the end of the chapter. */
import type { Block, Placed } from './document.ts';

/** The mark in the text that leads to a note. */
export interface NoteRef {
  readonly type: 'noteRef';
  /** The note's id; the mark's own is `backId(id)`. */
  readonly id: string;
  /** From 1, through the whole document, in the order in which the notes are first referred to. */
  readonly number: number;
  /** The note has a mark before this one, which its number leads back to. */
  readonly again?: boolean;
}

/** Notes at the end of a chapter, in the order of their numbers. */
export interface Footnotes extends Placed {
  readonly type: 'footnotes';
  readonly items: readonly Footnote[];
}

export interface Footnote {
  /** ASCII, unique in the document. */
  readonly id: string;
  readonly number: number;
  readonly children: readonly Block[];
}

/** Where a note's own number leads back to: the first of its marks. */
export function backId(id: string): string {
  return `${id}-ref`;
}

/** The ids of the notes that are referred to anywhere in a block, each once, in reading order. */
export function notesReferredTo(block: Block): ReadonlySet<string> {
  const found = new Set<string>();
  collect(block, found);
  return found;
}

/** Inline text stands in many fields of many blocks; marks look the same in all of them. */
function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, found);
  else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    const { type, id } = value as Partial<NoteRef>;
    if (type === 'noteRef' && id !== undefined) found.add(id);
    else for (const each of Object.values(value)) collect(each, found);
  }
}
