import type { LanguageCode } from '../../i18n/language.ts';
import { termWith } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import type { Passage } from '../language/passage.ts';
import { isCapital, type Word } from '../language/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** No word stands twice in a row by mistake. */
export const doubleWord = {
  id: 'double-word',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  options: {
    allow: {
      what: { sv: 'Ord som får stå två gånger i rad.', en: 'Words that may stand twice in a row.' },
      default: [],
    },
  },
  what: { sv: 'Samma ord ska inte stå två gånger i rad.', en: 'The same word should not stand twice in a row.' },
  why: {
    sv: 'Det är ett skrivfel som den som läser högt snubblar på och den som skrev inte ser.',
    en: 'It is a slip that whoever reads aloud stumbles over and whoever wrote does not see.',
  },
  good: [
    {
      files: termWith({
        example:
          'Är det det som är är svårt? Han sa att ”nej, nej” är nej. Vad det är för för tid. Så så. `att` att. De valde Sing Sing. Det var var och ens sak, år efter år, ja ja.',
      }),
    },
  ],
  bad: [
    {
      files: termWith({ example: 'Leyla vet att att hon är\nsyster syster till Dragan.' }),
      at: ['glossary/terms/jav.md:8:15', 'glossary/terms/jav.md:9:8'],
      fixed: termWith({ example: 'Leyla vet att hon är\nsyster till Dragan.' }),
    },
  ],
  *check({ passages }, settings) {
    for (const passage of passages) {
      for (const [before, word] of doubledIn(passage)) {
        const allowed = settings.words('allow', passage.text.source.file);
        if (!allowed.some((each) => each.toLowerCase() === word.lower)) yield found(passage, before, word);
      }
    }
  },
} satisfies Rule<'double-word'>;

function doubledIn(passage: Passage): [Word, Word][] {
  const doubled: [Word, Word][] = [];
  const { words } = passage;
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1];
    const word = words[at];
    if (before && word && isSame(before, word) && isSlip(passage, before, word)) doubled.push([before, word]);
  }
  return doubled;
}

/** By number where both have one, which takes less than to compare letters. */
function isSame(before: Word, word: Word): boolean {
  return before.number === word.number && before.lower === word.lower;
}

function isSlip({ lang, written }: Passage, before: Word, word: Word): boolean {
  if (doubles[lang].has(word.lower) || /^\d/.test(word.lower) || word.lower.length < 2) return false;
  if (!/^[ \t\n]+$/.test(written.slice(before.end, Math.min(word.start, before.end + 40)))) return false;
  return !(isCapital(written[before.start] ?? '') && isCapital(written[word.start] ?? ''));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that may rightly stand twice: »det det«, »var var«, or for weight: »mycket mycket«. */
const doubles: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: words(
    'det den de dem är var har hade där här så på till för om som ut in av med han hon ja jo jaa nej nja hej hå ha he mycket ' +
      'länge långt väldigt många stora lilla små ni vi kan ska får vill gör då när nu åh aj oj tack snart sakta upp ner fram över ' +
      'under man vad hur bla tack kom gå vänta igen två ett en från mot',
  ),
  en: words(
    'that had is was very so no yes it you her his him had do really much many long far bye ha oh on in to blah there now',
  ),
};

function found(passage: Passage, before: Word, word: Word): Finding {
  const finding = atStretch(passage, word, {
    message: { sv: `»${word.lower}« står två gånger i rad.`, en: `“${word.lower}” stands twice in a row.` },
    hint: { sv: 'Ta bort det ena.', en: 'Remove one of them.' },
  });
  // In front matter a value may be folded over lines, where blanks mean something.
  if (passage.path !== undefined) return finding;
  const { start, end } = passage.span({ start: before.end, end: word.end });
  return { ...finding, fix: [{ file: finding.file, start: start.offset, end: end.offset, text: '' }] };
}
