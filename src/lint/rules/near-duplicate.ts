import { type DilemmaExample, writeDilemma } from '../example-dilemma.ts';
import { atLine } from '../finding.ts';
import { stories } from '../gleanings/stories.ts';
import { alikeIn } from '../language/alike.ts';
import type { Rule } from '../rule.ts';
import { isEntry, type Text } from '../texts.ts';

/** Two dilemmas or cases do not tell nearly the same story. */
export const nearDuplicate = {
  id: 'near-duplicate',
  group: 'craft',
  scope: 'bank',
  severity: 'warning',
  options: {
    percent: {
      what: {
        sv: 'Så många procent av den kortare berättelsen ska återkomma i den andra.',
        en: 'So many percent of the shorter story must come back in the other.',
      },
      default: 50,
      min: 10,
      max: 100,
    },
    words: {
      what: {
        sv: 'Berättelser med färre ord än så jämförs inte.',
        en: 'Stories with fewer words than this are not compared.',
      },
      default: 30,
      min: 10,
      max: 1000,
    },
  },
  what: {
    sv: 'Två dilemman eller case ska inte berätta nästan samma sak.',
    en: 'Two dilemmas or cases should not tell nearly the same story.',
  },
  why: {
    sv: 'Gruppen får samma text två gånger, och rättas den ena blir den andra kvar som den var.',
    en: 'The group gets the same text twice, and when one is corrected the other stays as it was.',
  },
  good: [
    { files: { 'dilemmas/a.md': story({}), 'dilemmas/b.md': story({ front: 'variantOf: a\n' }) } },
    {
      files: {
        'dilemmas/a.md': story({}),
        'dilemmas/b.md': story({
          situation:
            'Du har just avslutat en rekrytering. Två veckor senare ringer en av dem som inte fick jobbet. Hon vill veta vad referenserna sa om henne, och du lovade dem att inget skulle komma ut. Hon låter ledsen, och hon har läst på. Chefen är på semester och kommer tillbaka på tisdag.',
        }),
      },
    },
  ],
  bad: [
    {
      files: {
        'dilemmas/a.md': story({}),
        'dilemmas/b.md': story({ situation: original().replace('konsertlokal', 'restaurang').replace('dotter', 'son') }),
      },
      at: ['dilemmas/b.md:9:1'],
    },
  ],
  *check(facts, settings) {
    const byFile = new Map(facts.texts.map((text) => [text.source.file, text]));
    const told = facts.gleaned(stories).flat();
    const all = told
      .flatMap(({ file, line, shingles }) => {
        const text = byFile.get(file);
        return text && shingles.length >= settings.number('words', file) ? [{ text, line, shingles }] : [];
      })
      .sort((a, b) => (a.text.source.file < b.text.source.file ? -1 : 1));
    const least = Math.min(100, ...all.map(({ text }) => settings.number('percent', text.source.file)));
    const mayPair = (a: number, b: number): boolean => areApart(all[a]?.text, all[b]?.text);
    for (const { first, second, percent } of alikeIn(
      all.map((each) => each.shingles),
      least,
      mayPair,
    )) {
      const [other, here] = [all[first], all[second]];
      if (!other || !here || percent < settings.number('percent', here.text.source.file)) continue;
      const { file } = other.text.source;
      yield atLine(here.text, here.line, {
        message: {
          sv: `Berättelsen står till ${percent} procent också i ${file}.`,
          en: `To ${percent} percent the story also stands in ${file}.`,
        },
        hint: {
          sv: 'Ta bort den ena, eller ange »variantOf« om den är en egen version av den andra.',
          en: 'Remove one, or set “variantOf” if it is a version of the other.',
        },
      });
    }
  },
} satisfies Rule<'near-duplicate'>;

/** False for variants of each other or of a third, and for versions of one text in two languages. */
function areApart(a: Text | undefined, b: Text | undefined): boolean {
  if (!a || !b || a.lang !== b.lang || (a.id === b.id && a.kind === b.kind)) return false;
  const [rootA, rootB] = [a, b].map((text) => (isEntry(text) && text.kind === 'dilemma' ? text.data.variantOf : undefined));
  return rootA !== b.id && rootB !== a.id && (rootA === undefined || rootA !== rootB);
}

function original(): string {
  return 'Du har just avslutat tillsynen av en konsertlokal. Verksamheten fick ett godkänt beslut. Två veckor senare ligger ett kuvert i ditt postfack: en biljett till en konsert på lördag och ett kort med några vänliga ord. Din dotter älskar bandet. Nästa tillsyn är om tre år.';
}

function story(example: DilemmaExample): string {
  return writeDilemma({ situation: original(), ...example });
}
