import type { Audience } from './kinds/kind.ts';
import type { Section } from './sections.ts';

/** An observer reads what participants read; a facilitator reads everything. */
export function mayRead(reader: Audience, text: Audience): boolean {
  return reader === 'facilitator' || text === 'participant' || reader === text;
}

/** The sections and parts that a reader may read and that say something; the others are not in it at all. */
export function readableSections(sections: readonly Section[], reader: Audience): Section[] {
  return sections.flatMap((section) => {
    const parts = readableSections(section.parts, reader);
    const text = mayRead(reader, section.audience) ? section.text : '';
    return text === '' && parts.length === 0 ? [] : [{ ...section, text, parts }];
  });
}
