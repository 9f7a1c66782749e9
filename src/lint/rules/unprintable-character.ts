import { exampleTerm } from '../example-texts.ts';
import { withoutComments } from '../language/markup.ts';
import { unprintablePattern } from '../printable.ts';
import type { Rule } from '../rule.ts';
import { isOdd } from '../whole-text.ts';

/** Every character of a text is in the fonts that it is printed with. */
export const unprintableCharacter = {
  id: 'unprintable-character',
  group: 'accessibility',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Texten ska bara ha tecken som finns i typsnitten; emoji och främmande skrifttecken gör inte det.',
    en: 'The text should have only characters that are in the fonts; emoji and other scripts are not.',
  },
  why: {
    sv: 'På papper blir tecknet en ruta, och en skärmläsare läser något annat än det som syns.',
    en: 'On paper the character becomes a box, and a screen reader says something else than what shows.',
  },
  good: [{ files: { 'glossary/terms/jav.md': exampleTerm({ body: '»Så«, sa Zoë – 5 € → ½ § … ”nej”.' }) } }],
  bad: [
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Bra jobbat 🎉🎉 och 你好.' }) },
      at: ['glossary/terms/jav.md:8:12', 'glossary/terms/jav.md:8:21'],
    },
  ],
  *check({ texts }) {
    for (const { source, yaml } of texts.filter(isOdd)) {
      const front = source.text.slice(0, yaml.end).replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length));
      for (const { start, end } of unprintable(front + withoutComments(source.text.slice(yaml.end)))) {
        const shown = source.text.slice(start, Math.min(end, start + 40)).replace(/[\uD800-\uDBFF]$/, '');
        yield {
          file: source.file,
          span: source.span(start, end),
          message: { sv: `Typsnitten saknar »${shown}«.`, en: `The fonts lack “${shown}”.` },
          hint: { sv: 'Skriv det med ord.', en: 'Write it in words.' },
        };
      }
    }
  },
} satisfies Rule<'unprintable-character'>;

/** Stretches of characters that no face has, blanks between them included. Control characters and half surrogates are for `markdown`. */
function unprintable(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: character, index } of text.matchAll(unprintablePattern())) {
    if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\p{Variation_Selector}\uFFFD-\uFFFF]/u.test(character)) continue;
    const last = found.at(-1);
    // Words of one sentence are one finding.
    if (last && text.slice(last.end, index).trim() === '') last.end = index + character.length;
    else found.push({ start: index, end: index + character.length });
  }
  return found;
}
