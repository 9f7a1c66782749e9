import type { Inline } from '../../document/document.ts';
import { inlineText } from '../../document/walk.ts';
import { exampleTerm } from '../example-texts.ts';
import { linksIn } from '../links.ts';
import type { Rule } from '../rule.ts';

/** A link says where it leads. */
export const linkText = {
  id: 'link-text',
  group: 'accessibility',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Texten i en länk ska säga vart den leder; »klicka här« och en naken adress gör det inte.',
    en: 'The text of a link should say where it leads; “click here” and a bare address do not.',
  },
  why: {
    sv: 'Den som lyssnar går från länk till länk utan texten runt omkring. På papper syns bara orden.',
    en: 'Whoever listens goes from link to link without the text around them. On paper only the words show.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md': exampleTerm({
          body: 'Se [Statskontorets vägledning](https://example.org/) och [exempel.se](https://exempel.se/).',
        }),
      },
    },
  ],
  bad: [
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Läs mer [här](https://example.org/).' }) },
      at: ['glossary/terms/jav.md:8:9'],
    },
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Läs https://example.org/a/b i kväll.' }) },
      at: ['glossary/terms/jav.md:8:5'],
    },
  ],
  *check({ marked }) {
    for (const each of marked) {
      for (const { link, span } of linksIn(each)) {
        const words = inlineText(link.children).trim();
        const vague = saysNothing.test(words);
        if (!vague && !isAddress(words, link)) continue;
        yield {
          file: each.text.source.file,
          span,
          message: vague
            ? {
                sv: `Länktexten »${words}« säger inte vart den leder.`,
                en: `The link text “${words}” does not say where it leads.`,
              }
            : { sv: 'Länken är en naken adress.', en: 'The link is a bare address.' },
          hint: {
            sv: 'Skriv vad som finns där, så här: [Statskontorets vägledning](adressen).',
            en: 'Write what is there, like this: [the agency’s guidance](the address).',
          },
        };
      }
    }
  },
} satisfies Rule<'link-text'>;

const saysNothing =
  /^(?:(?:klicka|tryck|läs(?: mer)?|se|mer)? ?här|läs (?:mer|vidare)|mer information|mer|(?:den här |denna )?länk(?:en)?|(?:click |read |see )?here|read more|more(?: information)?|(?:this )?link|this)[.!…»>→]*$/iu;

/** The whole address as it is; a short name such as `exempel.se` can be read aloud. */
function isAddress(words: string, link: Extract<Inline, { type: 'link' }>): boolean {
  return (
    /^(?:https?:\/\/|www\.)\S+$/i.test(words) &&
    link.href.replace(/^https?:\/\//, '').startsWith(words.replace(/^https?:\/\//i, '').slice(0, 8))
  );
}
