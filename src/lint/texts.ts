import type { Bank, Entry, Translation } from '../bank/bank.ts';
import type { SectionSpec } from '../bank/kinds/kind.ts';
import { kindOf } from '../bank/kinds/kinds.ts';
import type { Section } from '../bank/sections.ts';
import { onceInTurn } from './once-in-turn.ts';

/** What stands in one file: an entry, or a translation of one. */
export type Text = Entry | Translation;

/** True for an entry, false for a translation. */
export function isEntry(text: Text): text is Entry {
  return 'folder' in text;
}

/** True for a text that says of itself that it is out of use. */
export function isRetired({ data }: Text): boolean {
  return data.status === 'retired';
}

/** Every text of a bank, entries and translations, in the order of their files. */
export function textsOf(bank: Pick<Bank, 'entries' | 'translations'>): Text[] {
  return [...bank.entries, ...bank.translations].sort((a, b) => (a.source.file < b.source.file ? -1 : 1));
}

/** The headings of one level in one text: what its kind declares, and what stands there. */
export interface Level {
  readonly text: Text;
  readonly specs: readonly SectionSpec[];
  readonly sections: readonly Section[];
  /** The section whose parts these are. */
  readonly inside?: Section;
}

/** The level-2 headings of a text, then the level-3 headings of each section that declares its parts. */
export const levelsOf: (text: Text) => readonly Level[] = onceInTurn((text) => {
  const { sections: specs } = kindOf(text.kind);
  const inner = text.sections.flatMap((section): Level[] => {
    const parts = specs.find((spec) => spec.key === section.key)?.parts;
    return parts ? [{ text, specs: parts, sections: section.parts, inside: section }] : [];
  });
  return [{ text, specs, sections: text.sections }, ...inner];
});

/** A section or part that its kind knows, with what the kind says of it. */
export interface KnownSection {
  readonly text: Text;
  readonly section: Section;
  readonly spec: SectionSpec;
}

/** Every section and part of a text that its kind knows. */
export function knownSections(text: Text): KnownSection[] {
  return levelsOf(text).flatMap((level) =>
    level.sections.flatMap((section) => {
      const spec = level.specs.find((each) => each.key === section.key);
      return spec ? [{ text, section, spec }] : [];
    }),
  );
}
