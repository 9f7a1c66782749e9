import { dilemmaWith } from '../example-dilemma.ts';
import { atStretch } from '../finding.ts';
import { firstNames } from '../language/first-names.ts';
import type { Passage } from '../language/passage.ts';
import { isCapital, type Word } from '../language/words.ts';
import type { Rule } from '../rule.ts';

/** Questions and advice name only persons that the participants have met in the text. */
export const unknownPerson = {
  id: 'unknown-person',
  group: 'craft',
  scope: 'text',
  kinds: ['dilemma'],
  severity: 'warning',
  options: {
    allow: {
      what: { sv: 'Förnamn som får nämnas ändå.', en: 'First names that may be mentioned anyway.' },
      default: [],
    },
  },
  what: {
    sv: 'Frågor och råd ska bara nämna personer som finns i situationen.',
    en: 'Questions and advice should only name persons who are in the situation.',
  },
  why: {
    sv: 'Ett namn som blev kvar efter en ändring får gruppen att leta i texten i stället för att prata.',
    en: 'A name left behind by a change makes the group search the text instead of talking.',
  },
  good: [
    {
      files: dilemmaWith({
        situation: 'Leyla och Lars ger dig en biljett.',
        questions: ['Vad vill Leyla?', 'Vad är Lars sak?', 'Hur ser det ut i Lund?'],
        pitfalls: 'Hans mejl läses högt. Filosofen Hannah Arendt nämns.',
      }),
    },
  ],
  bad: [
    {
      files: dilemmaWith({
        situation: 'Leyla ger dig en biljett.',
        questions: ['Vad vill Samira?', 'Vad är Leylas sak?', 'Vad gör du?'],
        pitfalls: '- Gruppen dömer Johan.',
      }),
      at: ['dilemmas/biljetten.md:15:12', 'dilemmas/biljetten.md:31:17'],
    },
  ],
  *check({ passages }, settings) {
    const ofDilemma = passages.filter(({ text }) => text.kind === 'dilemma');
    const met = new Set<string>();
    for (const { words, written } of ofDilemma.filter(introduces)) {
      for (const word of words) if (startsLarge(written, word)) for (const name of forms(word.lower)) met.add(name);
    }
    for (const passage of ofDilemma.filter((each) => asksOrAdvises.has(each.section?.key ?? ''))) {
      const allowed = settings.words('allow', passage.text.source.file).map((name) => name.toLowerCase());
      for (const word of personsIn(passage)) {
        const names = forms(word.lower);
        if (names.some((name) => met.has(name) || allowed.includes(name))) continue;
        for (const name of names) met.add(name);
        const written = passage.written.slice(word.start, word.end);
        yield atStretch(passage, word, {
          message: { sv: `»${written}« finns inte i situationen.`, en: `“${written}” is not in the situation.` },
          hint: {
            sv: 'Skriv det namn som står i situationen, eller presentera personen där.',
            en: 'Write the name that stands in the situation, or introduce the person there.',
          },
        });
      }
    }
  },
} satisfies Rule<'unknown-person'>;

const asksOrAdvises = new Set(['questions', 'purpose', 'listenFor', 'pitfalls', 'closing']);

/** The situation, and what is said after it in twists, options and notes, where a new person may step in. */
function introduces({ section }: Passage): boolean {
  return section === undefined || !asksOrAdvises.has(section.key);
}

/** A word, and without the s of the genitive. */
function forms(word: string): string[] {
  const bare = word.replace(/['’]?s$/, '');
  return bare === word ? [word] : [word, bare];
}

/** First names inside sentences; one with a surname after it is somebody known outside the text. */
function personsIn({ sentences, written }: Passage): Word[] {
  const starts = (word: Word | undefined): boolean => word !== undefined && startsLarge(written, word);
  return sentences.flatMap(({ words }) =>
    words.filter(
      (word, index) =>
        index > 0 &&
        starts(word) &&
        forms(word.lower).some((name) => firstNames.has(name)) &&
        !opensQuote(written, word) &&
        !(starts(words[index + 1]) && written.slice(word.end, words[index + 1]?.start) === ' '),
    ),
  );
}

function startsLarge(written: string, word: Word): boolean {
  return isCapital(written[word.start] ?? '');
}

/** After a colon or an opening mark a capital may be that of the sentence. */
function opensQuote(written: string, word: Word): boolean {
  return /[:”“"»(–—]\s?$/.test(written.slice(Math.max(0, word.start - 2), word.start));
}
