import type { Bank } from '../bank/bank.ts';
import { type Diagnostic, inReadingOrder } from '../diagnostics/diagnostic.ts';
import { factsOf } from './facts.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What every rule finds in a bank, in reading order. What reading the bank itself found is not repeated. */
export function lint(bank: Bank): Diagnostic[] {
  const facts = factsOf(bank);
  const found = rules.flatMap((rule: Rule) =>
    Array.from(rule.check(facts), (finding): Diagnostic => ({ severity: rule.severity, ...finding, code: rule.id })),
  );
  return inReadingOrder(found);
}
