import type { LanguageCode } from '../../i18n/language.ts';
import { termWith } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import { WordQuestion } from '../language/lexicon.ts';
import type { Passage } from '../language/passage.ts';
import { standsAt } from '../language/phrase-list.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Word } from '../language/words.ts';
import type { Rule } from '../rule.ts';

/** What participants read does not admonish them. */
export const preaching = {
  id: 'preaching',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  options: {
    allow: {
      what: { sv: 'Ord som får användas.', en: 'Words that may be used.' },
      default: [],
    },
  },
  what: {
    sv: 'Det som deltagarna läser ska inte förmana: självklart, vi måste, alla ska alltid.',
    en: 'What participants read should not admonish: of course, we must, everyone should always.',
  },
  why: {
    sv: 'Den som blir tillsagd slutar tänka själv, och den som tvekar vågar inte säga det.',
    en: 'Whoever is told what to think stops thinking, and whoever hesitates does not dare to say so.',
  },
  good: [
    {
      files: termWith({
        example:
          'Du måste svara före klockan tolv. ”Självklart”, sa Leyla. Det är inte självklart att hon får. Beslutet måste motiveras. Vad måste vi göra, och vad är självklart? Hon har förstås gått hem. Om vi måste vänta tar det tid. Då måste alla skriva ner det.',
      }),
    },
  ],
  bad: [
    {
      files: termWith({
        example:
          'Självklart är man saklig. Det är självklart att alla behandlas lika. Som anställda måste vi ta ansvar. Man ska alltid säga ifrån. Det är viktigt att du frågar.',
      }),
      at: [
        'glossary/terms/jav.md:8:1',
        'glossary/terms/jav.md:8:34',
        'glossary/terms/jav.md:8:84',
        'glossary/terms/jav.md:8:108',
        'glossary/terms/jav.md:8:131',
      ],
    },
  ],
  *check({ passages }, settings) {
    for (const passage of passages) {
      if (passage.audience !== 'participant' || !isRead(passage)) continue;
      const allowed = settings.words('allow', passage.text.source.file);
      for (const sentence of passage.sentences) {
        if (sentence.mark === '?') continue;
        const at = admonishes(passage.lang, sentence);
        if (!at || passage.isSpoken(at.start)) continue;
        const written = passage.written.slice(at.start, at.end).replace(/\s+/g, ' ');
        if (allowed.some((word) => word.toLowerCase() === written.toLowerCase())) continue;
        yield atStretch(passage, at, {
          message: { sv: `»${written}« låter som en förmaning.`, en: `“${written}” sounds like an admonition.` },
          hint: {
            sv: 'Säg vad som händer eller vad regeln kräver av vem, eller ställ en fråga.',
            en: 'Say what happens, or what the rule asks of whom, or ask a question.',
          },
        });
      }
    }
  },
} satisfies Rule<'preaching'>;

/** Sections, definitions and options; ground rules for a talk may tell people what to do. */
function isRead({ section, path }: Passage): boolean {
  return section !== undefined || path?.[0] === 'definition' || path?.[0] === 'options';
}

interface Tone {
  /** Words that say there is nothing to discuss. */
  readonly given: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  readonly always: ReadonlySet<string>;
  /** Who must, in one word and what they must; »man måste« may be no more than a fact. */
  readonly told: ReadonlySet<string>;
  /** Those who are told: all of us. */
  readonly us: ReadonlySet<string>;
  /** What turns it into a doubt, a condition or somebody's opinion. */
  readonly unless: ReadonlySet<string>;
  /** What lets somebody off, and is no admonition. */
  readonly mayNot: ReadonlySet<string>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** True for a word that is given, must, or the first of a phrase. */
  readonly admonishing: WordQuestion;
}

function admonishes(lang: LanguageCode, { words }: Sentence): { start: number; end: number } | undefined {
  const tone = tones[lang];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || !tone.admonishing.isTrueOf(word)) continue;
    const { lower } = word;
    if (tone.given.has(lower)) {
      if (isAdverb(lang, words, index) && !isDoubted(tone, words, index)) return word;
    } else if (tone.must.has(lower)) {
      if (tellsUs(tone, words, index) && !isDoubted(tone, words, index)) return word;
    } else {
      const last = endOfPhrase(words, index, tone.phrases.get(lower));
      if (last && !isDoubted(tone, words, index)) return { start: word.start, end: last.end };
    }
  }
  return undefined;
}

/** The last word of a phrase that begins at a word. */
function endOfPhrase(words: readonly Word[], index: number, phrases: readonly (readonly string[])[] = []): Word | undefined {
  const phrase = phrases.find((each) => standsAt(words, index, each));
  return phrase && words[index + phrase.length - 1];
}

function isDoubted({ unless }: Tone, words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 4), index);
  // »Som anställda …« begins a sentence without making it a part of another.
  return before.some((each) => unless.has(each.lower) && !(each === words[0] && each.lower === 'som'));
}

/** »Självklart ska …«, »ska självklart …«, »är självklart att …«; not »det känns självklart«. */
function isAdverb(lang: LanguageCode, words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1]?.lower ?? '', words[index + 1]?.lower ?? ''];
  if (lang === 'en') return after !== '' && (index === 0 || modal.has(before));
  return after !== '' && (index === 0 || modal.has(before) || (before === 'är' && after === 'att'));
}

/** »vi måste«, and for others only together with »alltid« or »aldrig«: »man ska alltid«. */
function tellsUs(tone: Tone, words: readonly Word[], index: number): boolean {
  // »Vi måste inte« says that we may.
  if (tone.mayNot.has(`${words[index]?.lower} ${words[index + 1]?.lower}`)) return false;
  const near = [words[index - 2], words[index - 1], words[index + 1]];
  if (!near.some((each) => each && tone.us.has(each.lower))) return false;
  if (near.some((each) => each && tone.told.has(`${each.lower} ${words[index]?.lower}`))) return true;
  return words.slice(index + 1, index + 3).some((each) => tone.always.has(each.lower));
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const modal = set('ska skall bör måste får should must shall ought');

function byFirst(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const words of phrases.map((each) => each.split(' '))) {
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

function tone(words: Omit<Tone, 'admonishing'>): Tone {
  const { given, must, phrases } = words;
  return { ...words, admonishing: new WordQuestion((word) => given.has(word) || must.has(word) || phrases.has(word)) };
}

const tones: Readonly<Record<LanguageCode, Tone>> = {
  sv: tone({
    given: set('självklart självfallet givetvis naturligtvis'),
    must: set('måste ska skall bör får'),
    always: set('alltid aldrig'),
    told: new Set(['vi måste']),
    us: set('man vi alla medarbetare anställda statsanställda tjänstemän statstjänstemän chefer ledare envar'),
    unless: set('inte ingen inget inga aldrig knappast om när att som vad hur innan ifall huruvida varför'),
    mayNot: new Set(['måste inte']),
    phrases: byFirst([
      'det är viktigt att du',
      'det är viktigt att vi',
      'det är viktigt att man',
      'det är viktigt att alla',
      'glöm aldrig',
      'glöm inte att',
      'kom alltid ihåg',
      'tänk alltid på',
      'av yttersta vikt',
    ]),
  }),
  en: tone({
    given: set('obviously naturally certainly'),
    must: set('must should shall'),
    always: set('always never'),
    told: new Set(['we must']),
    us: set('we everyone all everybody employees managers officials'),
    unless: set('not no if when that who what how before whether why'),
    mayNot: new Set(['need not']),
    phrases: byFirst([
      'it is important that we',
      'it is important that you',
      'it is important that everyone',
      'never forget',
      'always remember',
      'needless to say',
      'it goes without saying',
    ]),
  }),
};
