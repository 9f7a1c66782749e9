import { exampleTerm } from '../example-texts.ts';
import { atField } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { hitsIn, isOdd } from '../whole-text.ts';

/** No character is there that cannot be seen and yet does something: control characters in fields, marks that turn text around. */
export const hiddenCharacter = {
  id: 'hidden-character',
  group: 'files',
  scope: 'text',
  severity: 'error',
  what: {
    sv: 'En text ska inte ha osynliga tecken som styr terminalen eller vänder på text.',
    en: 'A text should have no invisible characters that steer the terminal or turn text around.',
  },
  why: {
    sv: 'Med dem kan en text se ut att säga något annat än den säger.',
    en: 'With them, a text may seem to say something else than it says.',
  },
  good: [
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ front: 'short: "Jäv, \\"jävig\\""\n', body: 'Mjukt\u00adbindestreck.' }) },
    },
  ],
  bad: [
    { files: { 'glossary/terms/jav.md': exampleTerm({ front: 'short: "\\e[31mJäv"\n' }) }, at: ['glossary/terms/jav.md:4:8'] },
    { files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Ja \u202eton.' }) }, at: ['glossary/terms/jav.md:8:4'] },
  ],
  *check({ texts }) {
    for (const text of texts) {
      if (!isOdd(text) && !text.source.text.includes('\\')) continue;
      for (const { match, file, span } of hitsIn(text, /[\u202A-\u202E\u2066-\u2069]/g))
        yield { file, span, ...hidden(match[0]) };
      for (const { path, value } of stringsIn(text.data)) {
        const found = controls.exec(value)?.[0];
        if (found !== undefined) yield atField(text, path, hidden(found));
      }
    }
  },
} satisfies Rule<'hidden-character'>;

const controls = /[\0-\x08\x0B-\x1F\x7F-\x9F]/;

function hidden(character: string): Pick<Finding, 'message' | 'hint'> {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: { sv: `Här står det osynliga tecknet ${code}.`, en: `Here stands the invisible character ${code}.` },
    hint: { sv: 'Ta bort det, eller skriv om raden för hand.', en: 'Remove it, or write the line anew by hand.' },
  };
}

type Path = (string | number)[];

/** Every text among the values of front matter, with the path of its key. */
function stringsIn(value: unknown, path: Path = []): { readonly path: Path; readonly value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
