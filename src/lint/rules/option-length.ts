import { dilemmaWith } from '../example-dilemma.ts';
import { atField } from '../finding.ts';
import { optionsOf } from '../options.ts';
import type { Rule } from '../rule.ts';

/** Options are about as long as each other. */
export const optionLength = {
  id: 'option-length',
  group: 'craft',
  scope: 'text',
  kinds: ['dilemma'],
  severity: 'warning',
  options: {
    times: {
      what: {
        sv: 'Så många gånger längre än det kortaste får det längsta alternativet vara.',
        en: 'So many times as long as the shortest may the longest option be.',
      },
      default: 3,
      min: 2,
      max: 20,
    },
    letters: {
      what: {
        sv: 'Så många tecken får skilja, hur korta alternativen än är.',
        en: 'So many characters may differ, however short the options are.',
      },
      default: 60,
      min: 0,
      max: 300,
    },
  },
  what: {
    sv: 'Alternativen i ett dilemma ska vara ungefär lika långa.',
    en: 'The options of a dilemma should be about as long as each other.',
  },
  why: {
    sv: 'Det utförliga alternativet läses som det rätta, och det korta som en utfyllnad.',
    en: 'The elaborate option is read as the right one, and the short one as padding.',
  },
  good: [
    { files: dilemmaWith({ front: withOptions('Tacka nej.', 'Tacka nej och berätta för chefen om biljetten i dag.') }) },
    { files: dilemmaWith({}) },
  ],
  bad: [
    {
      files: dilemmaWith({
        front: withOptions(
          'Behåll den.',
          'Lämna tillbaka biljetten med ett vänligt brev, skriv en tjänsteanteckning om vad som har hänt och berätta för din chef.',
        ),
      }),
      at: ['dilemmas/biljetten.md:9:11'],
    },
  ],
  *check(facts, settings) {
    for (const text of facts.texts) {
      const lengths = optionsOf(text).map((option) => option.text.length);
      if (lengths.length < 2) continue;
      const [short, long] = [Math.min(...lengths), Math.max(...lengths)];
      const { file } = text.source;
      if (long <= short * settings.number('times', file) || long - short <= settings.number('letters', file)) continue;
      yield atField(text, ['options', lengths.indexOf(long), 'text'], {
        message: {
          sv: `Det längsta alternativet har ${long} tecken och det kortaste ${short}.`,
          en: `The longest option has ${long} characters and the shortest ${short}.`,
        },
        hint: {
          sv: 'Skriv vad man gör i varje alternativ, lika utförligt. Skäl och följder passar i »note«.',
          en: 'Write what one does in each option, in equal detail. Reasons and consequences fit in “note”.',
        },
      });
    }
  },
} satisfies Rule<'option-length'>;

function withOptions(...texts: string[]): string {
  return `options:\n${texts.map((text) => `  - text: ${text}\n`).join('')}`;
}
