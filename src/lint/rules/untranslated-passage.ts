import type { Section } from '../../bank/sections.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import { exampleTerm } from '../example-texts.ts';
import { atField, atLine, type Words } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What a translation says is not word for word what its source says. */
export const untranslatedPassage = {
  id: 'untranslated-passage',
  group: 'accessibility',
  scope: 'bank',
  severity: 'warning',
  what: {
    sv: 'En översättning ska inte ha kvar källtextens språk.',
    en: 'A translation should not keep the language of its source.',
  },
  why: {
    sv: 'Texten märks som engelska. En skärmläsare läser då svenskan med engelskt uttal, och läsaren förstår den inte.',
    en: 'The text is marked as English. A screen reader then says the Swedish in English sounds, and the reader does not understand it.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md': exampleTerm(),
        'glossary/terms/jav.en.md': english('When somebody’s impartiality can be questioned.', 'Dragan asks.'),
      },
    },
  ],
  bad: [
    {
      files: {
        'glossary/terms/jav.md': exampleTerm(),
        'glossary/terms/jav.en.md': english('När någons opartiskhet kan ifrågasättas.', 'Dragan frågar sin chef.'),
      },
      at: ['glossary/terms/jav.en.md:3:13', 'glossary/terms/jav.en.md:6:1'],
    },
  ],
  *check({ own, sourceOf }) {
    for (const translation of own.translations) {
      const source = sourceOf(translation);
      if (!source) continue;
      for (const path of sameWords(source.data, translation.data)) yield atField(translation, path, left(path.join('.')));
      const texts = new Set(
        inSections(source.sections)
          .map((section) => section.text)
          .filter(isSentence),
      );
      for (const section of inSections(translation.sections)) {
        if (texts.has(section.text)) yield atLine(translation, section.line, left(section.heading));
      }
    }
  },
} satisfies Rule<'untranslated-passage'>;

function left(name: string): Words {
  return {
    message: {
      sv: `»${shorten(name)}« är ordagrant som i källtexten.`,
      en: `“${shorten(name)}” is word for word as in the source.`,
    },
    hint: {
      sv: 'Översätt, eller ta bort det som inte behöver stå här.',
      en: 'Translate it, or remove what need not stand here.',
    },
  };
}

function inSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...section.parts]);
}

type Path = (string | number)[];

/** The paths of the sentences that stand at the same place, and alike, in both. */
function sameWords(source: unknown, translation: unknown, path: Path = []): Path[] {
  if (typeof translation === 'string') return source === translation && isSentence(translation) ? [path] : [];
  if (typeof source !== 'object' || typeof translation !== 'object' || source === null || translation === null) return [];
  return Object.entries(translation).flatMap(([key, value]) => {
    const step = Array.isArray(translation) ? Number(key) : key;
    return key === 'ref'
      ? []
      : sameWords(Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined, value, [...path, step]);
  });
}

/** Names and single words may be the same in two languages; four words in a row are not. */
function isSentence(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => /^\p{Ll}/u.test(word)).length >= 3 && /\s\S+\s\S+\s/.test(text);
}

function english(definition: string, example: string): string {
  return `---\ntitle: Disqualification\ndefinition: ${definition}\n---\n\n## Example\n\n${example}\n`;
}
