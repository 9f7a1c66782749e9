import type { LanguageCode } from '../../i18n/language.ts';
import { dilemmaWith } from '../example-dilemma.ts';
import { atStretch } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** An option says what one does, and leaves the judgement to the group. */
export const optionMoral = {
  id: 'option-moral',
  group: 'craft',
  scope: 'text',
  kinds: ['dilemma'],
  severity: 'warning',
  what: {
    sv: 'Ett alternativ ska säga vad man gör, inte om det är rätt eller fel.',
    en: 'An option should say what one does, not whether it is right or wrong.',
  },
  why: {
    sv: 'Den som väljer ett alternativ som redan är utdömt har förlorat innan samtalet börjar.',
    en: 'Whoever chooses an option that is already condemned has lost before the talk begins.',
  },
  good: [
    {
      files: withOptions(
        'Säg att du tycker att det är fel.',
        'Ta reda på om det är rätt adress.',
        'Låt bli, eftersom tiden inte räcker.',
      ),
    },
  ],
  bad: [
    {
      files: withOptions('Tacka nej, eftersom det är det rätta.', 'Behåll biljetten trots att det är fel.'),
      at: ['dilemmas/biljetten.md:8:22', 'dilemmas/biljetten.md:9:28'],
    },
  ],
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.path?.[0] !== 'options' || passage.path[2] !== 'text') continue;
      const found = morals[passage.lang].exec(passage.written);
      if (!found || passage.isSpoken(found.index)) continue;
      yield atStretch(
        passage,
        { start: found.index, end: found.index + found[0].length },
        {
          message: { sv: 'Alternativet säger om det är rätt eller fel.', en: 'The option says whether it is right or wrong.' },
          hint: {
            sv: 'Stryk omdömet och låt handlingen stå ensam.',
            en: 'Strike out the judgement and let the action stand alone.',
          },
        },
      );
    }
  },
} satisfies Rule<'option-moral'>;

const morals: Readonly<Record<LanguageCode, RegExp>> = {
  sv: /(?<!\p{L})(?:eftersom|för att|då|trots att|fast|även om|vilket|och det) (?:det )?(?:ju )?är (?:det |den )?(?:enda )?(?:rätt|rätta|fel|omoraliskt|oetiskt|olagligt|orätt|oansvarigt|moraliskt rätt|moraliskt fel)(?=[.!]?\s*$)|(?<!\p{L})(?:gör det (?:enda )?rätta|(?:ta|välj) den (?:lätta|fega|bekväma) (?:vägen|utvägen))(?!\p{L})/iu,
  en: /\b(?:because|since|although|even though|which|and (?:it|this)) (?:it |this )?is (?:the )?(?:only )?(?:right(?: thing(?: to do)?)?|wrong|unethical|immoral|illegal|irresponsible)(?=[.!]?\s*$)/i,
};

function withOptions(...texts: string[]): Readonly<Record<string, string>> {
  return dilemmaWith({ front: `options:\n${texts.map((text) => `  - text: ${text}\n`).join('')}` });
}
