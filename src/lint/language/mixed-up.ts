import type { LanguageCode } from '../../i18n/language.ts';
import { type PhraseList, phraseList } from './phrase-list.ts';

/** What is written when one term is taken for another: the term that is meant, and why. */
export interface MixedUp {
  readonly meant: string;
  readonly sv: string;
  readonly en: string;
  /** Phrases in which the wrong term can be nothing but wrong, as in `phraseList`, with `{name}` for any of `choices`. */
  readonly phrases: readonly string[];
}

/** Words that one of the phrases below may have in one place. */
const choices: Readonly<Record<string, readonly string[]>> = {
  appeal: ['överklaga', 'överklagar', 'överklagade', 'överklagat', 'överklagas'],
  what: ['beslutet', 'beslut', 'ärendet', 'det', 'domen'],
  watch: ['jo', 'justitieombudsmannen', 'jk', 'justitiekanslern', 'do', 'diskrimineringsombudsmannen'],
  court: ['förvaltningsrätten', 'kammarrätten', 'högsta förvaltningsdomstolen', 'domstolen'],
  who: [
    'jag',
    'du',
    'hon',
    'han',
    'hen',
    'vi',
    'ni',
    'man',
    'de',
    'handläggaren',
    'chefen',
    'tolken',
    'kollegan',
    'medarbetaren',
  ],
  paper: ['handlingen', 'handlingarna', 'dokumentet', 'dokumenten', 'akten', 'akterna', 'registret', 'mejlet', 'brevet'],
  party: ['parten', 'sökanden', 'den sökande', 'den enskilde', 'den enskilda'],
  duty: ['uppgiften', 'ansvaret', 'beslutanderätten', 'beslutsrätten'],
  ombudsman: ['the ombudsman', 'the ombudsmen', 'the parliamentary ombudsman', 'the parliamentary ombudsmen', 'jo'],
};

const lists: Readonly<Record<LanguageCode, readonly MixedUp[]>> = {
  sv: [
    {
      meant: 'anmäla till',
      sv: 'JO, JK och DO granskar men prövar inte överklaganden: till dem anmäler man.',
      en: 'The ombudsmen and the Chancellor of Justice supervise and hear no appeals: one complains to them (anmäler).',
      phrases: ['{appeal} till {watch}', '{appeal} {what} till {watch}', '{appeal} {what} hos {watch}', '{appeal} hos {watch}'],
    },
    {
      meant: 'överklaga',
      sv: 'Ett beslut som en domstol ska pröva överklagas.',
      en: 'A decision that a court is to try is appealed (överklagas).',
      phrases: [
        'klag|a|ar|ade|at på {what} till {court}',
        'anmäl|a|er|de|t {what} till {court}',
        'klag|a|ar|ade|at till {court}',
      ],
    },
    {
      meant: 'har tystnadsplikt',
      sv: 'Uppgifter har sekretess; den som inte får berätta har tystnadsplikt.',
      en: 'Information is secret (sekretess); whoever may not tell has a duty of confidentiality (tystnadsplikt).',
      phrases: ['{who} har sekretess', '{who} hade sekretess', '{who} har absolut sekretess', '{who} har ju sekretess'],
    },
    {
      meant: 'omfattas av sekretess',
      sv: 'Människor har tystnadsplikt; uppgifterna i en handling omfattas av sekretess.',
      en: 'People have a duty of confidentiality (tystnadsplikt); what stands in a document is secret (sekretess).',
      phrases: [
        '{paper} har tystnadsplikt',
        '{paper} omfattas av tystnadsplikt',
        '{paper} skyddas av tystnadsplikt',
        '{paper} är tystnadspliktiga',
      ],
    },
    {
      meant: 'kritiserade',
      sv: 'JO uttalar kritik. Att döma, fälla och fria är domstolens sak.',
      en: 'The ombudsman criticises. To convict and acquit is for the court.',
      phrases: [
        'jo|justitieombudsmannen dömde',
        'jo dömer',
        'jo fällde',
        'jo fäller',
        'jo friade',
        'jo friar',
        'fälld av jo',
        'fälldes av jo',
        'dömd av jo',
        'dömdes av jo',
        'friad av jo',
        'friades av jo',
      ],
    },
    {
      meant: 'delge',
      sv: 'Ett beslut delges den som det gäller; det är uppgifter som delegeras.',
      en: 'A decision is served on (delges) the one it concerns; it is tasks that are delegated.',
      phrases: ['deleger|a|ar|ade|at|as beslutet till {party}', 'deleger|a|ar|ade|at|as beslutet med {party}'],
    },
    {
      meant: 'delegera',
      sv: 'Uppgifter delegeras; det är beslut och handlingar som delges.',
      en: 'Tasks are delegated; it is decisions and documents that are served (delges).',
      phrases: [
        'delge {duty} till',
        'delger {duty} till',
        'delgav {duty} till',
        'delgett {duty} till',
        'delge {duty} åt',
        'delger {duty} åt',
      ],
    },
    {
      meant: 'jävig',
      sv: 'Ordet är »jävig«.',
      en: 'The word is “jävig”.',
      phrases: ['jävad', 'jävade'],
    },
  ],
  en: [
    {
      meant: 'complain to',
      sv: 'Ombudsmännen granskar men prövar inte överklaganden.',
      en: 'The ombudsmen supervise and hear no appeals.',
      phrases: ['appeal|s|ed to {ombudsman}', 'appeal|s|ed the decision to {ombudsman}', 'appeal|s|ed it to {ombudsman}'],
    },
    {
      meant: 'a duty of confidentiality',
      sv: 'Uppgifter är hemliga; människor har tystnadsplikt.',
      en: 'Information is secret; people have a duty of confidentiality.',
      phrases: [
        'i have secrecy',
        'you have secrecy',
        'we have secrecy',
        'she has secrecy',
        'he has secrecy',
        'they have secrecy',
      ],
    },
  ],
};

/** The phrases of a language; what is said of each is its place among `mixedUpIn` of the same language. */
export function mixedUpPhrases(lang: LanguageCode): PhraseList {
  made[lang] ??= phraseList(
    lists[lang].flatMap(({ phrases }, at) => phrases.flatMap(written).map((each) => `${each} = ${at}`)).join('\n'),
  );
  return made[lang];
}

const made: Partial<Record<LanguageCode, PhraseList>> = {};

/** What a phrase mixes up, by what `mixedUpPhrases` says of it. */
export function mixedUp(lang: LanguageCode, says: string): MixedUp | undefined {
  return lists[lang][Number(says)];
}

/** A phrase with every choice there is in the place of its names. */
function written(phrase: string): string[] {
  const [name, key = ''] = /\{(\w+)\}/.exec(phrase) ?? [];
  return name === undefined ? [phrase] : (choices[key] ?? []).flatMap((choice) => written(phrase.replace(name, choice)));
}
