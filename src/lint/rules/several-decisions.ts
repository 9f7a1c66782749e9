import type { LanguageCode } from '../../i18n/language.ts';
import { dilemmaWith } from '../example-dilemma.ts';
import { atStretch } from '../finding.ts';
import { type Told, toldIn } from '../language/narration.ts';
import type { Rule } from '../rule.ts';

/** A situation comes down to one decision. */
export const severalDecisions = {
  id: 'several-decisions',
  group: 'craft',
  scope: 'text',
  kinds: ['dilemma'],
  severity: 'warning',
  what: {
    sv: 'En situation ska mynna ut i ett beslut.',
    en: 'A situation should come down to one decision.',
  },
  why: {
    sv: 'Med två beslut pratar halva gruppen om det ena och halva om det andra, och de hör inte varandra.',
    en: 'With two decisions, half of the group talks about one and half about the other, and they do not hear each other.',
  },
  good: [
    { files: dilemmaWith({ situation: '”Vad gör du i kväll?” frågar Leyla. Hon lägger fram biljetten. Vad gör du?' }) },
    { files: dilemmaWith({ situation: 'Vad vet du om Leyla? Vem kan du fråga? Telefonen ringer. Vad svarar du, och när?' }) },
  ],
  bad: [
    {
      files: dilemmaWith({
        situation: 'Leyla ger dig en biljett. Vad gör du med den?\n\nPå måndagen ringer en journalist. Vad svarar du henne?',
      }),
      at: ['dilemmas/biljetten.md:13:35'],
    },
  ],
  *check(facts) {
    const decisions = toldIn(facts).filter(decides);
    const dilemma = decisions.filter(({ passage }) => passage.section?.key === 'situation');
    const second = dilemma.find(({ passage }, index) => index > 0 && passage.text === dilemma[0]?.passage.text);
    if (!second) return;
    yield atStretch(second.passage, second.sentence, {
      message: { sv: 'Situationen frågar efter ett beslut till.', en: 'The situation asks for another decision.' },
      hint: {
        sv: 'Behåll det beslut som är svårast. Det andra kan bli en vändning eller ett eget dilemma.',
        en: 'Keep the harder decision. The other can become a twist, or a dilemma of its own.',
      },
    });
  },
} satisfies Rule<'several-decisions'>;

/** »Vad gör du?«, »Hur svarar ni?«: what the reader does, not what the reader knows or thinks. */
function decides({ passage, sentence }: Told): boolean {
  if (sentence.mark !== '?') return false;
  const [first, second, third, fourth] = sentence.words.map((word) => word.lower);
  const { asks, does, who } = deciding[passage.lang];
  if (!asks.has(first ?? '')) return false;
  if (passage.lang === 'sv') return does.has(second ?? '') && who.has(third ?? '');
  return second === 'do' && who.has(third ?? '') && does.has(fourth ?? '');
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const deciding: Readonly<
  Record<
    LanguageCode,
    { readonly asks: ReadonlySet<string>; readonly does: ReadonlySet<string>; readonly who: ReadonlySet<string> }
  >
> = {
  sv: {
    asks: words('vad hur vem vilken vilket vilka'),
    does: words('gör svarar säger skriver väljer bestämmer beslutar skickar föreslår lämnar agerar'),
    who: words('du ni'),
  },
  en: {
    asks: words('what how who which'),
    does: words('do answer say write choose decide send propose reply tell'),
    who: words('you'),
  },
};
