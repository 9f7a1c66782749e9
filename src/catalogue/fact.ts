import type { Audience, KindName } from '../bank/kinds/kind.ts';
import type { DataOf } from '../bank/kinds/kinds.ts';
import type { Message } from '../diagnostics/diagnostic.ts';

/*
 * To add a fact: add it to its kind's file in `facts/`, labelled with who may read it. To add a kind: write
 * `facts/<kind>.ts` and list it in `facts.ts`; the compiler asks for it.
 */

/** Something that an entry's front matter says, as lines to read. No lines: nothing to say. */
export interface Fact<Name extends KindName> {
  readonly label: Message;
  readonly audience: Audience;
  /** Sentences somebody wrote, which are searched; else names and numbers. */
  readonly prose: boolean;
  lines(data: DataOf<Name>, names: Names): readonly string[];
}

/** What ids and codes are called in the reader's language. */
export interface Names {
  principles(ids: readonly string[]): string;
  topics(ids: readonly string[]): string;
  audiences(ids: readonly string[]): string;
  /** A legal reference as running text names it. */
  law(ref: string): string;
  say(message: Message): string;
}

/** A fact that is one text, or nothing. */
export function line(text: string | number | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [String(text)];
}
