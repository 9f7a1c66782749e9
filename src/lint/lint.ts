import type { Bank } from '../bank/bank.ts';
import { type Diagnostic, inReadingOrder } from '../diagnostics/diagnostic.ts';
import type { Headway } from '../diagnostics/headway.ts';
import { withoutDisabled } from './disables.ts';
import { type Facts, factsOf, factsOfText } from './facts.ts';
import { type FindingsByText, KnownFindings, type RuleFinding } from './known-findings.ts';
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
  /** The files to judge, when not all have been read: rules that look at all texts are not run. */
  readonly files?: ReadonlySet<string> | undefined;
  /** What `text` rules have found already. Of no use together with `only`. */
  readonly known?: KnownFindings;
  /** Told as texts are judged. */
  readonly tell?: Headway | undefined;
}

/** What every rule finds in a bank, in reading order. What reading the bank itself found is not repeated. */
export function lint(bank: Bank, options: LintOptions = {}): Diagnostic[] {
  const settings = settingsOf(bank, all, options.today);
  const running = all.filter((rule) => isAsked(rule, options) && settings.value.isOn(rule));
  const facts = factsOf(bank);
  const known = (options.only === undefined && options.known) || new KnownFindings();
  const found = [
    ...ofTexts(facts, { running, settings: settings.value, known, files: options.files, tell: options.tell }),
    ...ofBank(facts, running, settings.value),
  ];
  const shown = weighed(found, facts, settings.value).filter((each) => !settings.value.ignores(each.file));
  const ids = { all: new Set(byId.keys()), ran: new Set(running.map((rule) => rule.id)) };
  return inReadingOrder([...settings.diagnostics, ...withoutDisabled(bank.sources.values(), shown, ids)]);
}

function isAsked(rule: Rule, { only, files }: LintOptions): boolean {
  return (only?.has(rule.id) ?? true) && !(files && rule.scope === 'bank');
}

/** What `text` rules find in a bank's own texts, to be known when the bank is linted. */
export function findInTexts(bank: Bank, today?: string): FindingsByText {
  const settings = settingsOf(bank, all, today).value;
  const known = new KnownFindings();
  ofTexts(factsOf(bank), { running: all.filter((rule) => settings.isOn(rule)), settings, known });
  return known.used;
}

const all: readonly Rule[] = rules;
const byId = new Map(all.map((rule) => [rule.id, rule]));

/** The rules that may find something tomorrow in what is clean today. */
export const timely: readonly string[] = all.filter((rule) => rule.timely).map((rule) => rule.id);

interface Search {
  readonly running: readonly Rule[];
  readonly settings: Settings;
  readonly known: KnownFindings;
  readonly files?: ReadonlySet<string> | undefined;
  readonly tell?: Headway | undefined;
}

function ofTexts(facts: Facts, { running, settings, known, files, tell }: Search): RuleFinding[] {
  const looking = running.filter((rule) => rule.scope === 'text');
  const texts = facts.texts.filter(({ source }) => files?.has(source.file) ?? true);
  return texts.flatMap((text, at) => {
    tell?.(at / texts.length);
    return known.take(text, () => {
      const alone = factsOfText(facts, text);
      return looking.flatMap((rule) => findings(rule, alone, settings));
    });
  });
}

function ofBank(facts: Facts, running: readonly Rule[], settings: Settings): RuleFinding[] {
  return running.filter((rule) => rule.scope !== 'text').flatMap((rule) => findings(rule, facts, settings));
}

function findings(rule: Rule, facts: Facts, settings: Settings): RuleFinding[] {
  return Array.from(rule.check(facts, settings.forRule(rule)), (finding) => ({ ...finding, code: rule.id }));
}

function weighed(found: readonly RuleFinding[], facts: Facts, settings: Settings): Diagnostic[] {
  const statuses = new Map(facts.texts.map((text) => [text.source.file, statusOf(text, facts)]));
  return found.flatMap((finding): Diagnostic[] => {
    const rule = byId.get(finding.code);
    const at = { file: finding.file, status: statuses.get(finding.file) ?? 'published' };
    const level = rule ? settings.levelOf(rule, at, finding.severity) : 'off';
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}

/** A translation has come as far as its source, unless it says something else of itself. */
function statusOf(text: Text, facts: Facts): Status {
  if (isEntry(text)) return text.data.status;
  const own = text.data.status;
  const source = facts.sourceOf(text)?.data.status ?? 'published';
  return own === 'draft' || own === 'review' || own === 'retired' ? own : source;
}
