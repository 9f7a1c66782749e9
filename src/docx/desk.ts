import { type FileChild, type ILevelsOptions, type INumberingOptions, type IParagraphOptions, Paragraph } from 'docx';
import type { Document, Language, List } from '../document/document.ts';

/** Where blocks are written: what surrounds them. */
export interface Place {
  readonly desk: Desk;
  readonly lang: Language;
  /** How deep in lists, from 0; -1 outside them. */
  readonly level: number;
  /** Set on every paragraph: borders, grounds and indents of what it stands in. */
  readonly frame: Partial<IParagraphOptions>;
  /** A style for paragraphs that have none of their own. */
  readonly style?: string;
}

/** What is the same for a whole file, and what is counted while it is written. */
export class Desk {
  readonly document: Document;
  readonly #lists = new Map<string, INumberingOptions['config'][number]>();
  /** By their numbers. */
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  #instances = 0;
  #level = 0;
  #breaks = false;

  constructor(document: Document) {
    this.document = document;
  }

  start(): Place {
    return { desk: this, lang: this.document.lang, level: -1, frame: {} };
  }

  /** Word sets notes at the foot of the page; they hold paragraphs only. */
  note(number: number, children: readonly FileChild[]): void {
    this.footnotes[number] = { children: children.filter((child) => child instanceof Paragraph) };
  }

  /** The next paragraph begins a page, unless nothing has been written yet. */
  breakPage(): void {
    this.#breaks = true;
  }

  /** True once after a page was asked for. */
  takeBreak(): boolean {
    const asked = this.#breaks;
    this.#breaks = false;
    return asked;
  }

  /** The level that a heading has for a reader: never more than one under the heading before it. */
  headingLevel(level: number): number {
    this.#level = Math.min(level, this.#level + 1);
    return this.#level;
  }

  /** A list of its own, counted from its start. */
  list({ marker, start }: Pick<List, 'marker' | 'start'>): { readonly reference: string; readonly instance: number } {
    const reference = `${marker}-${start}`;
    if (!this.#lists.has(reference)) this.#lists.set(reference, { reference, levels: levelsOf(marker, start) });
    this.#instances += 1;
    return { reference, instance: this.#instances };
  }

  numbering(): INumberingOptions['config'] {
    return [...this.#lists.values()];
  }
}

/** Twentieths of a point for each step. */
export const step = 400;

const forms = {
  bullet: 'bullet',
  checkbox: 'bullet',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
} as const;

function levelsOf(marker: List['marker'], start: number): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    format: forms[marker],
    text: marker === 'bullet' ? '•' : marker === 'checkbox' ? '☐' : `%${level + 1}.`,
    start,
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
  }));
}
