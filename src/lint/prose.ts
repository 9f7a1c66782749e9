import type { SectionSpec } from '../bank/kinds/kind.ts';
import type { Section } from '../bank/sections.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { knownSections, type Text } from './texts.ts';

/** The Markdown under one heading, read as it is read when printed. */
export interface Prose {
  readonly text: Text;
  readonly section: Section;
  /** What the kind says of the section; undefined for a heading it does not know. */
  readonly spec?: SectionSpec;
  /** Offset in the source at which the Markdown begins. */
  readonly start: number;
  readonly blocks: readonly Block[];
  /** What the Markdown reader found, with places in the whole file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The Markdown of every section and part of a text that is not empty, known to its kind or not, in reading order. */
export function proseOf(text: Text): Prose[] {
  const specs = new Map(knownSections(text).map(({ section, spec }) => [section, spec]));
  const all = text.sections.flatMap((section) => [section, ...section.parts]);
  return all.filter((section) => section.text !== '').map((section) => read(text, section, specs.get(section)));
}

function read(text: Text, section: Section, spec: SectionSpec | undefined): Prose {
  const { source } = text;
  const start = source.lines.startOf(section.textLine);
  const options = { file: source.file, firstLine: section.textLine, firstOffset: start, directives: false };
  const { value: blocks, diagnostics } = parseMarkdown(section.text, options);
  return { text, section, start, blocks, diagnostics, ...(spec ? { spec } : {}) };
}
