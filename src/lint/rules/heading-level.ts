import type { Block } from '../../document/document.ts';
import { walkBlocks } from '../../document/walk.ts';
import { exampleTerm } from '../example-texts.ts';
import { atLine, type Words } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Headings inside a section go one level down at a time. */
export const headingLevel = {
  id: 'heading-level',
  group: 'structure',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Rubriker inne i ett avsnitt ska gå en nivå ner i taget, och aldrig vara på nivå 1.',
    en: 'Headings inside a section should go one level down at a time, and never be of level 1.',
  },
  why: {
    sv: 'Den som lyssnar hittar med hjälp av rubrikernas nivåer. Ett hopp låter som något som saknas.',
    en: 'Whoever listens finds their way by the levels of headings. A leap sounds like something missing.',
  },
  good: [{ files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Text.\n\n### Mer\n\nText.\n\n#### Ännu mer\n\nText.' }) } }],
  bad: [
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Text.\n\n#### Mer\n\nText.' }) },
      at: ['glossary/terms/jav.md:10:1'],
    },
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Text.\n\n# Mer\n\nText.' }) },
      at: ['glossary/terms/jav.md:10:1'],
    },
  ],
  *check({ marked }) {
    for (const { text, section, blocks } of marked) {
      const first = text.sections.includes(section) ? 3 : 4;
      let last = first - 1;
      for (const { level, line } of headingsIn(blocks)) {
        if (level < first) yield atLine(text, line, tooHigh(level, first));
        else if (level > last + 1) yield atLine(text, line, leap(level, last + 1));
        last = Math.max(level, first - 1);
      }
    }
  },
} satisfies Rule<'heading-level'>;

function headingsIn(blocks: readonly Block[]): { level: number; line: number }[] {
  const found: { level: number; line: number }[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === 'heading' && block.line !== undefined) found.push({ level: block.level, line: block.line });
  });
  return found;
}

function tooHigh(level: number, first: number): Words {
  return {
    message: {
      sv: `Rubriken är på nivå ${level}, över det avsnitt den står i.`,
      en: `The heading is of level ${level}, above the section it stands in.`,
    },
    hint: {
      sv: `Skriv den med ${'#'.repeat(first)} framför.`,
      en: `Write it with ${'#'.repeat(first)} in front.`,
    },
  };
}

function leap(level: number, wanted: number): Words {
  return {
    message: {
      sv: `Rubriken är på nivå ${level}, men ingen rubrik på nivå ${wanted} står före.`,
      en: `The heading is of level ${level}, but no heading of level ${wanted} comes before.`,
    },
    hint: { sv: `Skriv den med ${'#'.repeat(wanted)} framför.`, en: `Write it with ${'#'.repeat(wanted)} in front.` },
  };
}
