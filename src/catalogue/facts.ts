import { mayRead } from '../bank/audience.ts';
import type { Audience, KindName } from '../bank/kinds/kind.ts';
import type { Localized } from '../bank/localize.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { Fact, Names } from './fact.ts';
import { caseFacts } from './facts/case.ts';
import { dilemmaFacts } from './facts/dilemma.ts';
import { methodFacts } from './facts/method.ts';
import { programmeFacts } from './facts/programme.ts';
import { resourceFacts } from './facts/resource.ts';
import { sessionFacts } from './facts/session.ts';
import { surveyFacts } from './facts/survey.ts';
import { termFacts } from './facts/term.ts';

/** What each kind's front matter says, in reading order. */
const facts = {
  dilemma: dilemmaFacts,
  case: caseFacts,
  term: termFacts,
  method: methodFacts,
  session: sessionFacts,
  programme: programmeFacts,
  survey: surveyFacts,
  resource: resourceFacts,
} satisfies { readonly [Name in KindName]: readonly Fact<Name>[] };

/** A fact of one entry. */
export interface StatedFact {
  readonly label: Message;
  readonly audience: Audience;
  readonly prose: boolean;
  readonly lines: readonly string[];
}

/** What an entry's front matter says to a reader, in reading order; what they may not read is not in it. */
export function factsOf<Name extends KindName>(entry: Localized<Name>, reader: Audience, names: Names): StatedFact[] {
  // The entry's kind names its own list; the compiler cannot follow that through the union.
  const own = facts[entry.entry.kind] as unknown as readonly Fact<Name>[];
  return own
    .filter((fact) => mayRead(reader, fact.audience))
    .map(({ label, audience, prose, lines }) => ({ label, audience, prose, lines: lines(entry.data, names) }))
    .filter((fact) => fact.lines.length > 0);
}
