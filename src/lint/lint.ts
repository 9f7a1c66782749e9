import type { Bank } from '../bank/bank.ts';
import { type Diagnostic, inReadingOrder } from '../diagnostics/diagnostic.ts';
import { withoutDisabled } from './disables.ts';
import { type Facts, factsOf, factsOfText } from './facts.ts';
import type { Rule, Status } from './rule.ts';
import { rules } from './rules.ts';
import { type Settings, settingsOf } from './settings.ts';
import { isEntry, type Text } from './texts.ts';

/** What lint is asked to do. */
export interface LintOptions {
  /** The day, `2026-11-20`, for what grows old; without it nothing does. */
  readonly today?: string;
  /** The ids of the rules to run; all when not said. */
  readonly only?: ReadonlySet<string>;
}

/** What every rule finds in a bank, in reading order. What reading the bank itself found is not repeated. */
export function lint(bank: Bank, options: LintOptions = {}): Diagnostic[] {
  const all: readonly Rule[] = rules;
  const settings = settingsOf(bank, all, options.today);
  const running = all.filter((rule) => (options.only?.has(rule.id) ?? true) && settings.value.isOn(rule));
  const facts = factsOf(bank);
  const found = [...ofTexts(facts, running, settings.value), ...ofBank(facts, running, settings.value)];
  const shown = found.filter((each) => !settings.value.ignores(each.file));
  const ids = { all: new Set(all.map((rule) => rule.id)), ran: new Set(running.map((rule) => rule.id)) };
  return inReadingOrder([...settings.diagnostics, ...withoutDisabled(bank.sources.values(), shown, ids)]);
}

function ofTexts(facts: Facts, running: readonly Rule[], settings: Settings): Diagnostic[] {
  const looking = running.filter((rule) => rule.scope === 'text');
  return facts.texts.flatMap((text) => {
    const alone = factsOfText(facts, text);
    const status = statusOf(text, facts);
    return looking.flatMap((rule) => weighed(rule, alone, settings, () => status));
  });
}

function ofBank(facts: Facts, running: readonly Rule[], settings: Settings): Diagnostic[] {
  const statuses = new Map(facts.texts.map((text) => [text.source.file, statusOf(text, facts)]));
  return running
    .filter((rule) => rule.scope === 'bank')
    .flatMap((rule) => weighed(rule, facts, settings, (file) => statuses.get(file) ?? 'published'));
}

function weighed(rule: Rule, facts: Facts, settings: Settings, statusIn: (file: string) => Status): Diagnostic[] {
  return Array.from(rule.check(facts, settings.forRule(rule))).flatMap((finding) => {
    const level = settings.levelOf(rule, { file: finding.file, status: statusIn(finding.file) }, finding.severity);
    return level === 'off' ? [] : [{ ...finding, severity: level, code: rule.id }];
  });
}

/** A translation has come as far as its source, unless it says something else of itself. */
function statusOf(text: Text, facts: Facts): Status {
  if (isEntry(text)) return text.data.status;
  const own = text.data.status;
  const source = facts.sourceOf(text)?.data.status ?? 'published';
  return own === 'draft' || own === 'review' || own === 'retired' ? own : source;
}
