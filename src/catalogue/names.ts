import type { Category } from '../bank/bank.ts';
import type { KindName } from '../bank/kinds/kind.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { LawMark } from './catalogue.ts';

/** What a kind is called when there is one of it, and many. */
export const kindWords = {
  dilemma: { one: { sv: 'dilemma', en: 'dilemma' }, many: { sv: 'dilemman', en: 'dilemmas' } },
  case: { one: { sv: 'caseövning', en: 'case' }, many: { sv: 'caseövningar', en: 'cases' } },
  term: { one: { sv: 'uppslagsord', en: 'term' }, many: { sv: 'uppslagsord', en: 'terms' } },
  method: { one: { sv: 'metod', en: 'method' }, many: { sv: 'metoder', en: 'methods' } },
  session: { one: { sv: 'tillfälle', en: 'session' }, many: { sv: 'tillfällen', en: 'sessions' } },
  programme: { one: { sv: 'program', en: 'programme' }, many: { sv: 'program', en: 'programmes' } },
  survey: { one: { sv: 'enkät', en: 'survey' }, many: { sv: 'enkäter', en: 'surveys' } },
  resource: { one: { sv: 'källa', en: 'resource' }, many: { sv: 'källor', en: 'resources' } },
} satisfies Readonly<Record<KindName, { readonly one: Message; readonly many: Message }>>;

/** What a glossary entry is called by its category. */
export const categoryWords = {
  principle: { sv: 'princip', en: 'principle' },
  role: { sv: 'roll', en: 'role' },
  value: { sv: 'värdeord', en: 'value word' },
  term: { sv: 'begrepp', en: 'term' },
} satisfies Readonly<Record<Category, Message>>;

/** How far a text has come. */
export const statusWords = {
  draft: { sv: 'utkast', en: 'draft' },
  review: { sv: 'granskas', en: 'in review' },
  published: { sv: 'klar', en: 'published' },
  retired: { sv: 'utgången', en: 'retired' },
} as const satisfies Readonly<Record<string, Message>>;

export type Status = keyof typeof statusWords;

/** How far a legal fact has been checked. */
export const lawMarkWords = {
  text: { sv: 'lagtexten läst', en: 'statute text read' },
  source: { sv: 'bekräftat i annan källa', en: 'confirmed in another source' },
  title: { sv: 'bara namn och nummer kontrollerade', en: 'only name and number checked' },
  memory: { sv: 'inte kontrollerat', en: 'not checked' },
} satisfies Readonly<Record<LawMark, Message>>;
