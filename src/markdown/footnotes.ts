import type { Block } from '../document/document.ts';
import { type Footnote, type NoteRef, notesReferredTo } from '../document/footnotes.ts';
import { findings } from './findings.ts';
import type { Piece } from './piece.ts';
import type { Place, Reading } from './reading.ts';

interface Definition {
  readonly place: Place;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The footnotes of one text: defined while it is cut, numbered while it is read. */
export class NoteBook {
  readonly #defined = new Map<string, Definition>();
  readonly #numbered = new Map<string, NoteRef>();

  /** Notes down what a label says; false when it says something else already. */
  define(label: string, definition: Definition): boolean {
    const known = this.#defined.get(label);
    if (known) return known.text === definition.text;
    this.#defined.set(label, definition);
    return true;
  }

  /** The mark for a label, numbered when it is first met; undefined when nothing has been said about it. */
  refer(label: string, claim: (id: string) => string): NoteRef | undefined {
    const known = this.#numbered.get(label);
    if (known || !this.#defined.has(label)) return known && { ...known, again: true };
    const number = this.#numbered.size + 1;
    const mark: NoteRef = { type: 'noteRef', id: claim(`note-${number}`), number };
    this.#numbered.set(label, mark);
    return mark;
  }

  /** What the notes say, in the order of their numbers. Notes may refer to further notes. */
  read(blocks: (pieces: readonly Piece[]) => Block[]): Footnote[] {
    const notes: Footnote[] = [];
    // A map's iterator goes on to what is added while it runs.
    for (const [label, { id, number }] of this.#numbered) {
      notes.push({ id, number, children: blocks(this.#defined.get(label)?.pieces ?? []) });
    }
    return notes;
  }

  /** Definitions that nothing refers to. */
  unused(): [label: string, definition: Definition][] {
    return [...this.#defined].filter(([label]) => !this.#numbered.has(label));
  }
}

/** The blocks with their notes set at the end of each chapter: a section, or all up to the next heading of the first level. */
export function withFootnotes(reading: Reading, blocks: readonly Block[], read: (pieces: readonly Piece[]) => Block[]): Block[] {
  const notes = reading.notes.read(read);
  for (const [label, { place }] of reading.notes.unused()) reading.report(place, findings.unusedNote(label));
  return notes.length === 0 ? [...blocks] : placed(blocks, notes);
}

function placed(blocks: readonly Block[], notes: readonly Footnote[]): Block[] {
  const out: Block[] = [];
  const left = new Map(notes.map((note) => [note.id, note]));
  const take = (ids: Iterable<string>): Block[] => {
    const items = taken(ids, left);
    return items.length > 0 ? [{ type: 'footnotes', items }] : [];
  };
  let waiting: string[] = [];
  for (const block of blocks) {
    if (block.type === 'section' || (block.type === 'heading' && block.level === 1)) {
      out.push(...take(waiting));
      waiting = [];
    }
    const here = notesReferredTo(block);
    if (block.type === 'section') out.push(here.size > 0 ? { ...block, children: [...block.children, ...take(here)] } : block);
    else {
      out.push(block);
      waiting.push(...here);
    }
  }
  return [...out, ...take(waiting)];
}

/** Each note once, where it is first referred to, followed by those that it refers to itself. */
function taken(ids: Iterable<string>, left: Map<string, Footnote>): Footnote[] {
  const items: Footnote[] = [];
  const queue = [...ids];
  for (const id of queue) {
    const note = left.get(id);
    if (!note) continue;
    left.delete(id);
    items.push(note);
    for (const child of note.children) queue.push(...notesReferredTo(child));
  }
  return items.sort((a, b) => a.number - b.number);
}
