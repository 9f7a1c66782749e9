import type { SectionSpec } from '../bank/kinds/kind.ts';
import type { Section } from '../bank/sections.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { isMarked } from '../markdown/read-plain.ts';
import { knownSections, type Text } from './texts.ts';

/** The Markdown under one heading, read as it is read when printed; read when it is first asked for. */
export class Prose {
  readonly text: Text;
  readonly section: Section;
  /** What the kind says of the section; undefined for a heading it does not know. */
  readonly spec: SectionSpec | undefined;
  #isMarked: boolean | undefined;
  #read: Checked<readonly Block[]> | undefined;

  constructor(text: Text, section: Section, spec: SectionSpec | undefined) {
    this.text = text;
    this.section = section;
    this.spec = spec;
  }

  /** False where nothing is marked: there are paragraphs and lists, and nothing else in them or to say of them. */
  get isMarked(): boolean {
    this.#isMarked ??= isMarked(this.section.text);
    return this.#isMarked;
  }

  /** Offset in the source at which the Markdown begins. */
  get start(): number {
    return this.text.source.lines.startOf(this.section.textLine);
  }

  get blocks(): readonly Block[] {
    return this.#checked().value;
  }

  /** What the Markdown reader found, with places in the whole file. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#checked().diagnostics;
  }

  #checked(): Checked<readonly Block[]> {
    this.#read ??= parseMarkdown(this.section.text, {
      file: this.text.source.file,
      firstLine: this.section.textLine,
      firstOffset: this.start,
      directives: false,
    });
    return this.#read;
  }
}

/** The Markdown of every section and part of a text that is not empty, known to its kind or not, in reading order. */
export function proseOf(text: Text): Prose[] {
  const specs = new Map(knownSections(text).map(({ section, spec }) => [section, spec]));
  const all = text.sections.flatMap((section) => [section, ...section.parts]);
  return all.filter((section) => section.text !== '').map((section) => new Prose(text, section, specs.get(section)));
}
