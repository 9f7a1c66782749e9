import { dilemmaWith } from '../example-dilemma.ts';
import { atField } from '../finding.ts';
import { optionsOf, type WrittenOption } from '../options.ts';
import type { Rule } from '../rule.ts';

/** No option of an open dilemma is obviously the right one. */
export const optionObvious = {
  id: 'option-obvious',
  group: 'craft',
  scope: 'text',
  kinds: ['dilemma'],
  severity: 'warning',
  what: {
    sv: 'Inget alternativ i ett öppet dilemma ska vara givet: ensamt utan risk, eller ensamt tillåtet.',
    en: 'No option of an open dilemma should be a given: alone without risk, or alone permitted.',
  },
  why: {
    sv: 'Då är det ingen svår situation utan en kunskapsfråga, och gruppen söker efter facit.',
    en: 'Then it is no hard situation but a test of knowledge, and the group looks for the key.',
  },
  good: [
    {
      files: dilemmaWith({
        front: `options:
  - { text: Tacka nej., favours: [objektivitet], legal: "yes" }
  - { text: Ta emot den., favours: [objektivitet], legal: "no" }
  - { text: Vänta., risks: [objektivitet], legal: unclear }
`,
      }),
    },
    {
      files: dilemmaWith({
        front: `format: rule
options:
  - { text: Tacka nej., legal: "yes" }
  - { text: Ta emot den., legal: "no" }
`,
      }),
    },
    {
      files: dilemmaWith({ front: 'options:\n  - { text: Tacka nej., favours: [objektivitet] }\n  - { text: Ta emot den. }\n' }),
    },
  ],
  bad: [
    {
      files: dilemmaWith({
        front: `options:
  - { text: Tacka nej., favours: [objektivitet] }
  - { text: Ta emot den., risks: [objektivitet] }
  - { text: Vänta., favours: [objektivitet], risks: [objektivitet] }
`,
      }),
      at: ['dilemmas/biljetten.md:8:13'],
    },
    {
      files: dilemmaWith({
        front: 'options:\n  - { text: Ta emot den., legal: "no" }\n  - { text: Tacka nej., legal: "yes" }\n',
      }),
      at: ['dilemmas/biljetten.md:9:13'],
    },
  ],
  *check(facts) {
    for (const text of facts.texts) {
      const options = optionsOf(text);
      if (options.length < 2 || Reflect.get(text.data, 'format') === 'rule') continue;
      const allowed = only(
        options,
        ({ legal }) => legal === 'yes',
        ({ legal }) => legal === 'no',
      );
      const safe = only(
        options,
        ({ favours, risks }) => favours.length > 0 && risks.length === 0,
        ({ risks }) => risks.length > 0,
      );
      if (allowed !== undefined) yield atField(text, ['options', allowed, 'text'], { message: aloneAllowed, hint: askOpenly });
      else if (safe !== undefined) yield atField(text, ['options', safe, 'text'], { message: aloneSafe, hint: nameRisk });
    }
  },
} satisfies Rule<'option-obvious'>;

/** The index of the one option that is so, when all the others are otherwise. */
function only(
  options: readonly WrittenOption[],
  is: (option: WrittenOption) => boolean,
  otherwise: (option: WrittenOption) => boolean,
): number | undefined {
  const index = options.findIndex(is);
  return index >= 0 && options.every((option, at) => at === index || otherwise(option)) ? index : undefined;
}

const aloneAllowed = {
  sv: 'Det här alternativet är det enda tillåtna, och alla andra är otillåtna.',
  en: 'This option is the only one permitted, and all others are forbidden.',
};
const askOpenly = {
  sv: 'Skriv ett alternativ till som också går att försvara, eller ange »format: rule« om det finns ett rätt svar.',
  en: 'Write another option that can be defended too, or set “format: rule” if there is a right answer.',
};
const aloneSafe = {
  sv: 'Det här alternativet är det enda utan risk.',
  en: 'This option is the only one without a risk.',
};
const nameRisk = {
  sv: 'Ange i »risks« vad det kostar. Kostar det ingenting är det inget dilemma.',
  en: 'Say in “risks” what it costs. If it costs nothing there is no dilemma.',
};
