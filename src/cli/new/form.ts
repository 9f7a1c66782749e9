import type { Bank } from '../../bank/bank.ts';
import type { KindName } from '../../bank/kinds/kind.ts';
import type { Values } from '../../bank/write-front-matter.ts';
import type { Message } from '../../diagnostics/diagnostic.ts';
import type { Terminal } from '../terminal.ts';
import type { FieldName } from './fields.ts';

/*
 * To add a form (something that `etos new` can write):
 *   1. write `forms/<name>.ts` with one exported const of type Form;
 *   2. list it in `forms.ts`;
 *   3. write its skeleton in every language: `templates/new/<language>/<name>.md` (or `.yaml`), as a draft that lints
 *      clean, with every key that `values` names.
 */

/** What has been answered, checked: the texts given for each field. */
export type Answers = Readonly<Partial<Record<FieldName, readonly string[]>>>;

/** What checking an answer may need to know. */
export interface Context {
  readonly bank: Bank;
  readonly form: Form;
  readonly terminal: Terminal;
}

/** Something that `etos new` can write: where it goes, what must be known of it, and where in the skeleton that belongs. */
export interface Form {
  readonly kind: KindName;
  /** The folder below the bank's root. */
  readonly folder: string;
  /** One line, for choosing. */
  readonly what: Message;
  /** Must be known: asked for at a terminal when not given. */
  readonly asks: readonly FieldName[];
  /** May be given, is never asked for. */
  readonly takes: readonly FieldName[];
  /** Answers for those who do not say. */
  usual?(bank: Bank): Partial<Record<FieldName, string>>;
  /** Bounds for `--minutes`. */
  readonly minutes?: { readonly min: number; readonly max: number };
  /** Throws a UsageError when the answers do not go together with the bank. */
  refuse?(answers: Answers, context: Context): void;
  /** The values to write into the skeleton; what is undefined stays as the skeleton has it. */
  values(answers: Answers): Values;
}

/** The only text given for a field. */
export function one(answers: Answers, field: FieldName): string | undefined {
  return answers[field]?.[0];
}

/** A field whose text has been checked to be a whole number. */
export function numberOf(answers: Answers, field: FieldName): number | undefined {
  const text = one(answers, field);
  return text === undefined ? undefined : Number(text);
}

/** What stands in a word of the glossary, whichever its folder. */
export function wordValues(answers: Answers): Values {
  return { title: one(answers, 'title'), definition: one(answers, 'definition'), principles: answers.principle };
}

/** What stands in a situation to talk about: a dilemma or a case. */
export function situationValues(answers: Answers): Values {
  return {
    title: one(answers, 'title'),
    principles: answers.principle,
    topics: answers.topic,
    audience: answers.audience,
    minutes: numberOf(answers, 'minutes'),
  };
}

/** The audience a bank names first: `alla` in most. */
export function firstAudience(bank: Bank): Partial<Record<FieldName, string>> {
  const [first] = Object.keys(bank.config.audiences);
  return first === undefined ? {} : { audience: first };
}
