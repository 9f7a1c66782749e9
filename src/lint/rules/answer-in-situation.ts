import type { LanguageCode } from '../../i18n/language.ts';
import { dilemmaWith } from '../example-dilemma.ts';
import { atStretch } from '../finding.ts';
import { WordQuestion } from '../language/lexicon.ts';
import { toldIn } from '../language/narration.ts';
import type { Rule } from '../rule.ts';

/** The situation leaves the answer to the group. */
export const answerInSituation = {
  id: 'answer-in-situation',
  group: 'craft',
  scope: 'text',
  kinds: ['dilemma', 'case'],
  severity: 'warning',
  what: {
    sv: 'Situationen ska inte säga vad som är rätt, vad lagen säger eller vad någon borde ha gjort.',
    en: 'The situation should not say what is right, what the law says or what somebody should have done.',
  },
  why: {
    sv: 'När svaret står i texten finns det inget att prata om. Lagen och gränsen hör till samtalsledaren.',
    en: 'When the answer is in the text there is nothing to talk about. The law and the limit belong to the facilitator.',
  },
  good: [
    {
      files: dilemmaWith({
        situation:
          'Du borde ha gått hem för en timme sedan. ”Det strider mot lagen”, säger Leyla. Enligt rutinen ska två personer skriva under. Det rätta formuläret ligger i mappen. Är det fel att vänta?',
      }),
    },
    { files: dilemmaWith({ limit: 'Enligt 16 § förvaltningslagen är det jäv.' }) },
    {
      files: dilemmaWith({
        situation: 'Johan undrar om det är olagligt. Ingen vet om det är tjänstefel. Det är inte olagligt att tänka högt.',
      }),
    },
  ],
  bad: [
    {
      files: dilemmaWith({
        situation:
          'Du får en biljett. Att ta emot den är mutbrott. Leyla borde ha lämnat tillbaka den. Det rätta är att ringa chefen. Jäv regleras i 16 § förvaltningslagen.',
      }),
      at: [
        'dilemmas/biljetten.md:11:36',
        'dilemmas/biljetten.md:11:55',
        'dilemmas/biljetten.md:11:85',
        'dilemmas/biljetten.md:11:131',
      ],
    },
  ],
  *check(facts) {
    for (const { passage, sentence } of toldIn(facts)) {
      if (sentence.mark === '?') continue;
      const { start, end, words } = sentence;
      const told = passage.written.slice(start, end);
      if (!words.some((word) => telling.isTrueOf(word)) && !told.includes('§')) continue;
      for (const { pattern, says, unless } of answers[passage.lang]) {
        const found = pattern.exec(told);
        if (!found || passage.isSpoken(start + found.index)) continue;
        if (unless?.test(told.slice(Math.max(0, found.index - 80), found.index))) continue;
        const at = { start: start + found.index, end: start + found.index + found[0].length };
        yield atStretch(passage, at, { message: says, hint: move });
        break;
      }
    }
  },
} satisfies Rule<'answer-in-situation'>;

const move = {
  sv: 'Berätta vad som händer och vad som står på spel, och flytta svaret till »Där gränsen går«.',
  en: 'Tell what happens and what is at stake, and move the answer to “Where the limit runs”.',
};

const law = { sv: 'Situationen säger vad lagen säger.', en: 'The situation says what the law says.' };
const right = { sv: 'Situationen säger vad som är rätt eller fel.', en: 'The situation says what is right or wrong.' };
const duty = {
  sv: 'Situationen säger vad någon borde ha gjort.',
  en: 'The situation says what somebody should have done.',
};

interface Answer {
  readonly pattern: RegExp;
  readonly says: typeof law;
  /** What makes it a doubt or a denial when it stands before. */
  readonly unless?: RegExp;
}

/** What every sentence that answers holds, if not a §: few sentences do. */
const telling = new WordQuestion((word) =>
  /^(?:strider|bryter|olag|brotts|tjänstef|mut|jäv|oetisk|omoral|orätt|rätt|enda|rimlig|borde|skulle|kap$|section|chapter|law|constitution|illegal|unlawful|bribe|misconduct|unethical|immoral|right|should)/.test(
    word,
  ),
);

const doubtSv = /(?<!\p{L})(?:om|huruvida|ifall|inte|ingen|inget|undrar|tror|tycker|säger|menar|påstår)(?!\p{L})/iu;
const doubtEn = /\b(?:if|whether|not|no|nobody|wonders?|thinks?|believes?|says?|claims?)\b/i;

const answers: Readonly<Record<LanguageCode, readonly Answer[]>> = {
  sv: [
    { pattern: /\d{1,3}(?: [a-z])? ?§|§ ?\d|\d{1,2} kap\./u, says: law },
    {
      pattern:
        /(?<!\p{L})(?:strider|bryter) mot (?:\p{L}{1,30} )?(?:lagen|\p{L}{2,30}lagen|grundlagen|regeringsformen)(?!\p{L})/iu,
      says: law,
      unless: doubtSv,
    },
    {
      pattern:
        /(?<!\p{L})(?:är|vore|blir|var) (?:därför |alltså |förstås |givetvis |naturligtvis )?(?:olagligt|brottsligt|tjänstefel|mutbrott|en muta|jäv|jävig|oetiskt|omoraliskt|orätt)(?!\p{L})/iu,
      says: right,
      unless: doubtSv,
    },
    {
      pattern:
        /(?<!\p{L})(?:det (?:enda )?rätta(?: (?:är|vore|hade varit|att göra))|(?:det )?rätta svaret|rätt svar är|enda rimliga)(?!\p{L})/iu,
      says: right,
      unless: doubtSv,
    },
    {
      // »Mötet borde ha börjat«, »hon skulle ha semester« tell of times and plans; »skulle aldrig ha frågat« judges.
      pattern:
        /(?<!\p{L}|et )(?:borde (?:inte |naturligtvis |förstås |självklart |aldrig )?|skulle (?:inte |aldrig ))ha (?!(?:varit|börjat|kommit|slutat|blivit|gått|stått|funnits|legat|hunnit|räckt)(?!\p{L}))/iu,
      says: duty,
      unless: /(?<!\p{L})(?:du|jag|ni|vi|om|att|ingen|vad|som|tycker|tror|säger|menar|undrar|det)(?!\p{L})|skulle$/iu,
    },
  ],
  en: [
    { pattern: /§ ?\d|\bsection \d{1,3} of the\b|\bchapter \d{1,2}, section \d/i, says: law },
    {
      pattern: /\b(?:is|are|would be) (?:against|contrary to) the (?:law|constitution)\b|\bbreaks the law\b/i,
      says: law,
      unless: doubtEn,
    },
    {
      pattern:
        /\b(?:is|was|would be) (?:clearly |obviously |therefore )?(?:illegal|unlawful|a bribe|misconduct|unethical|immoral)\b/i,
      says: right,
      unless: doubtEn,
    },
    { pattern: /\bthe (?:only )?right thing(?: to do)? (?:is|was|would)\b/i, says: right, unless: doubtEn },
    {
      pattern: /\bshould(?: not|n['’]t| never)? have (?!been)/i,
      says: duty,
      unless: /\b(?:you|i|we|if|that|nobody|what|thinks?|says?)\b/i,
    },
  ],
};
