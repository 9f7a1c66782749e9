import type { LanguageCode } from '../../i18n/language.ts';
import type { Facts } from '../facts.ts';
import { onceInTurn } from '../once-in-turn.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** A sentence that asks, in a list of questions to talk about. */
export interface Question {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** What follows in the same item, at most three sentences. */
  readonly rest: readonly Sentence[];
}

const lists = new Set(['questions', 'talkAbout']);

/** The items of every list of questions: in dilemmas, injects and glossary entries, and what closes a case. */
export function questionItems({ passages }: Pick<Facts, 'passages'>): Passage[] {
  return passages.filter(
    ({ section, kind, text }) =>
      section !== undefined && kind === 'item' && (lists.has(section.key) || (text.kind === 'case' && section.key === 'closing')),
  );
}

/** Every question of those items that nobody in the text is quoted as asking. */
export function questionsIn({ passages }: Pick<Facts, 'passages'>): readonly Question[] {
  return asked(passages);
}

/** Several rules look at the questions of the same text, one after the other. */
const asked = onceInTurn((passages: readonly Passage[]): readonly Question[] =>
  questionItems({ passages }).flatMap((passage) =>
    passage.sentences.flatMap((sentence, index) => {
      const asks = sentence.mark === '?' && !passage.isSpoken(sentence.words[0]?.start ?? 0);
      return asks ? [{ passage, sentence, rest: passage.sentences.slice(index + 1, index + 4) }] : [];
    }),
  ),
);

/** True for questions that ask what, who, how: at their beginning, maybe after »och« or a preposition. */
export function asksOpenly({ passage, sentence }: Question): boolean {
  return sentence.words.slice(0, 3).some((word) => openWords[passage.lang].has(word.lower));
}

/** The verb that makes a question one of yes or no; undefined for questions that are open or give a choice. */
export function closingVerb(question: Question): Word | undefined {
  const { passage, sentence, rest } = question;
  const opener = opens(passage, sentence.words);
  if (!opener || turnsOpen(passage, sentence.words) || givesChoice(passage.lang, sentence.words)) return undefined;
  return rest.some((each) => goesOn(passage.lang, each)) ? undefined : opener;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const verbs: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: words(
    'är har hade ska skall skulle kan kunde bör borde får fick måste vill ville blir blev finns fanns gör gjorde tycker tror ' +
      'vet visste känner behöver räcker går stämmer brukar anser håller ser tänker hinner vågar törs gäller spelar kommer upplever ' +
      'påverkar lyssnar pratar',
  ),
  en: words('is are was were am do does did have has had can could should would will shall may might must'),
};

const openWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: words('hur vad vem vems vilken vilket vilka varför var vart när varifrån hurdan'),
  en: words('how what who whom whose which why where when'),
};

const joining: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: words('och men så eller då'),
  en: words('and but so or then'),
};

/** The verb that the sentence opens with; a first »och« or »men« says nothing. */
function opens({ lang }: Passage, all: readonly Word[]): Word | undefined {
  const [first, second] = joining[lang].has(all[0]?.lower ?? '') ? all.slice(1) : all;
  if (!first || !second) return undefined;
  if (verbs[lang].has(first.lower)) return first;
  if (lang === 'sv' && subjects.has(second.lower) && /(?:r|de|te)$/.test(first.lower) && !noVerbs.has(first.lower)) return first;
  // »Var« asks where, but »Var det rätt« asks yes or no.
  return lang === 'sv' && first.lower === 'var' && pronouns.has(second.lower) ? first : undefined;
}

/** Forms that are never objects: before them stands a verb, as in »Förlänger ni«, or one of a few other words. */
const subjects = words('du ni vi man jag han hon');
const noVerbs = words('när där här hur varför eller därför inte ifall');

const pronouns = words('det du ni han hon de den vi jag hen');

/** »…, och i så fall hur«: a word that opens the question stands after a comma, a dash or an »och«. */
function turnsOpen({ lang, written }: Passage, all: readonly Word[]): boolean {
  return all.some((word, index) => {
    if (index < 2 || !openWords[lang].has(word.lower)) return false;
    const before = all.slice(Math.max(0, index - 4), index);
    const gap = written.slice(before[0]?.start ?? 0, word.start);
    return /[,;:–—(-]\s/.test(gap.slice(-24)) || before.some((each) => joining[lang].has(each.lower));
  });
}

/** »… eller …« lets the group choose between two things, unless the other is only »eller inte«. */
function givesChoice(lang: LanguageCode, all: readonly Word[]): boolean {
  const at = all.findIndex((word) => word.lower === (lang === 'sv' ? 'eller' : 'or'));
  return at > 0 && at < all.length - 1 && !noChoice.has(all[at + 1]?.lower ?? '');
}

const noChoice = words('inte ej fel hur nej not no wrong');

/** What follows asks for more than yes or no: »Berätta.«, »Varför?«, »I så fall hur?« */
function goesOn(lang: LanguageCode, { words: all }: Sentence): boolean {
  return asking.has(all[0]?.lower ?? '') || all.slice(0, 5).some((word) => openWords[lang].has(word.lower));
}

const asking = words('berätta beskriv ge motivera utveckla förklara jämför tell describe give explain compare');
