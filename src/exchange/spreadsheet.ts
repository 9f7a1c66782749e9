import type { Bank } from '../bank/bank.ts';
import type { Localized } from '../bank/localize.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { sectionText } from './text.ts';

/** The columns of a dilemma in a spreadsheet: what each is called in either language; the first is the one that is written. */
export const columns = {
  id: { sv: ['id'], en: ['id'] },
  title: { sv: ['titel', 'rubrik'], en: ['title'] },
  principles: { sv: ['principer', 'princip'], en: ['principles', 'principle'] },
  topics: { sv: ['ämnen', 'ämne'], en: ['topics', 'topic'] },
  audience: { sv: ['målgrupp', 'målgrupper'], en: ['audience'] },
  minutes: { sv: ['minuter'], en: ['minutes'] },
  level: { sv: ['nivå'], en: ['level'] },
  sensitive: { sv: ['innan ni läser'], en: ['before you read'] },
  situation: { sv: ['situation', 'beskrivning'], en: ['situation', 'description'] },
  questions: { sv: ['frågor'], en: ['questions'] },
} as const satisfies Readonly<Record<string, Readonly<Record<LanguageCode, readonly string[]>>>>;

export type Column = keyof typeof columns;

/** Dilemmas as rows under headings; a list in a cell has semicolons, questions stand on lines of their own. */
export function dilemmaTable(dilemmas: readonly Localized<'dilemma'>[], lang: LanguageCode) {
  const names = Object.keys(columns) as Column[];
  return {
    headings: names.map((name) => columns[name][lang][0] ?? name),
    rows: dilemmas.map((each) => names.map((name) => cells[name](each))),
  };
}

const cells: Readonly<Record<Column, (dilemma: Localized<'dilemma'>) => string>> = {
  id: ({ id }) => id,
  title: ({ data }) => data.title,
  principles: ({ data }) => data.principles.join('; '),
  topics: ({ data }) => data.topics.join('; '),
  audience: ({ data }) => data.audience.join('; '),
  minutes: ({ data }) => String(data.minutes),
  level: ({ data }) => String(data.level),
  sensitive: ({ data }) => data.sensitive ?? '',
  situation: (dilemma) => sectionText(dilemma, 'situation').trim(),
  questions: (dilemma) =>
    sectionText(dilemma, 'questions')
      .trim()
      .replace(/^[-*] /gm, ''),
};

/** What a spreadsheet may call each of a bank's ids: the id itself, or its name in any language, in small letters. */
export function idsByName(named: readonly (readonly [id: string, names: readonly string[]])[]): ReadonlyMap<string, string> {
  return new Map(named.flatMap(([id, names]) => [id, ...names].map((name): [string, string] => [name.toLowerCase(), id])));
}

/** The bank that a row's names are looked up in. */
export type Looked = Pick<Bank, 'entries' | 'config' | 'translations'>;
