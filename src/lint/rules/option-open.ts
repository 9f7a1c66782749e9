import type { LanguageCode } from '../../i18n/language.ts';
import { dilemmaWith } from '../example-dilemma.ts';
import { atField } from '../finding.ts';
import { optionsOf } from '../options.ts';
import type { Rule } from '../rule.ts';

/** No option is the open one: that one is always there. */
export const optionOpen = {
  id: 'option-open',
  group: 'craft',
  scope: 'text',
  kinds: ['dilemma'],
  severity: 'warning',
  what: {
    sv: 'Det öppna alternativet, »något annat«, ska inte skrivas.',
    en: 'The open option, “something else”, should not be written.',
  },
  why: {
    sv: 'Det läggs alltid till när dilemmat skrivs ut. Skrivet en gång till blir det två likadana hörn, och ett skrivet alternativ mindre att tänka kring.',
    en: 'It is always added when the dilemma is printed. Written once more there are two corners alike, and one option less to think about.',
  },
  good: [{ files: withOptions('Tacka nej.', 'Gör något annat medan du väntar på svar.') }],
  bad: [
    {
      files: withOptions('Tacka nej.', 'Behåll biljetten.', 'Gör något annat.'),
      at: ['dilemmas/biljetten.md:10:11'],
    },
    { files: withOptions('Tacka nej.', 'Annat: vad?'), at: ['dilemmas/biljetten.md:9:11'] },
  ],
  *check({ texts }) {
    for (const text of texts) {
      for (const [index, option] of optionsOf(text).entries()) {
        if (!open[text.lang].test(wordsOf(option.text))) continue;
        yield atField(text, ['options', index, 'text'], {
          message: { sv: 'Det här är det öppna alternativet.', en: 'This is the open option.' },
          hint: {
            sv: 'Ta bort det: etos lägger till det. Eller skriv vad man faktiskt kan göra.',
            en: 'Remove it: etos adds it. Or write what one could in fact do.',
          },
        });
      }
    }
  },
} satisfies Rule<'option-open'>;

/** In small letters, with nothing but blanks between: »Annat (vad?)« is read as »annat vad«. */
function wordsOf(option: string): string {
  // Whatever is longer says something of its own.
  return option
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const open: Readonly<Record<LanguageCode, RegExp>> = {
  sv: new RegExp(
    [
      '^(?:eller )?(?:(?:jag|du|ni|vi|man) )?(?:(?:gör|göra|välj|väljer|föreslå|föreslår|hitta på|hittar på) )?' +
        '(?:(?:något|nåt|någonting|nånting) )?(?:helt )?(?:annat|annorlunda)(?: (?:alternativ|förslag|svar))?(?: (?:vad|hur|vilket|nämligen))?$',
      '^(?:gör |lös det )?på (?:något |ett )?(?:helt )?annat sätt(?: hur)?$',
      '^(?:(?:ge|skriv|hitta på) )?(?:ett )?(?:annat|eget|öppet|fritt) (?:alternativ|förslag|svar|val)(?: vilket)?$',
      '^(?:inget|inte något|inget annat) av (?:ovanstående|alternativen|dem|dessa|detta|de andra)$',
      '^övrigt$',
    ].join('|'),
  ),
  en: new RegExp(
    [
      '^(?:or )?(?:(?:i|you|we) )?(?:(?:do|choose|suggest|find) )?(?:something (?:completely |entirely |quite )?(?:else|different)|other)' +
        '(?: (?:what|how|which|namely))?$',
      '^(?:(?:give|write|find) )?(?:an? |your |our |my )?(?:other|another|different|open|free|own) ' +
        '(?:option|alternative|answer|suggestion|choice|way)(?: which)?$',
      '^none of (?:the above|these|them|the options|the alternatives)$',
    ].join('|'),
  ),
};

function withOptions(...texts: string[]): Readonly<Record<string, string>> {
  return dilemmaWith({ front: `options:\n${texts.map((text) => `  - text: "${text}"\n`).join('')}` });
}
