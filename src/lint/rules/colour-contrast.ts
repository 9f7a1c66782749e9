import { contrastOnWhite, leastContrast, readableOnWhite } from '../../bank/contrast.ts';
import { atField } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The agency's colour can be read on white paper. */
export const colourContrast = {
  id: 'colour-contrast',
  group: 'accessibility',
  scope: 'bank',
  severity: 'warning',
  what: {
    sv: 'Myndighetens färg ska ha kontrasten minst 4,5:1 mot vitt.',
    en: 'The agency’s colour should have a contrast of at least 4.5:1 against white.',
  },
  why: {
    sv: 'Rubriker och länkar sätts i färgen. Ljusare än så är de svåra att läsa, och kravet i WCAG 2.1 (AA) är inte uppfyllt.',
    en: 'Headings and links are set in the colour. Any lighter, they are hard to read, and WCAG 2.1 (AA) is not met.',
  },
  good: [{ files: { 'etos.yaml': agency('#1b4f72') } }],
  bad: [{ files: { 'etos.yaml': agency('#f0a500') }, at: ['etos.yaml:5:11'] }],
  *check({ bank }) {
    const colour = bank.config.agency?.colour;
    const source = bank.configSource;
    // A colour of the bank below is for that bank to mend.
    if (colour === undefined || source === undefined || colour === bank.base?.config.agency?.colour) return;
    const contrast = contrastOnWhite(colour);
    if (contrast >= leastContrast) return;
    // Not rounded up to what is asked for.
    const figure = (Math.floor(contrast * 10) / 10).toFixed(1);
    const shade = readableOnWhite(colour);
    yield atField({ source, yaml: { start: 0, end: source.text.length } }, ['agency', 'colour'], {
      message: {
        sv: `Färgen ${colour} har kontrasten ${figure.replace('.', ',')}:1 mot vitt; kravet är 4,5:1.`,
        en: `The colour ${colour} has a contrast of ${figure}:1 against white; the requirement is 4.5:1.`,
      },
      hint: {
        sv: `På papper blir den ${shade}. Skriv den färgen, eller välj en mörkare.`,
        en: `On paper it becomes ${shade}. Write that colour, or choose a darker one.`,
      },
    });
  },
} satisfies Rule<'colour-contrast'>;

function agency(colour: string): string {
  return `name: Exempelbanken\ntopics: {}\nagency:\n  name: Myndigheten\n  colour: "${colour}"\n`;
}
