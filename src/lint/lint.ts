import type { Bank } from '../bank/bank.ts';
import { kindNames } from '../bank/kinds/kinds.ts';
import { type Diagnostic, inReadingOrder } from '../diagnostics/diagnostic.ts';
import type { Headway } from '../diagnostics/headway.ts';
import { withoutDisabled } from './disables.ts';
import { aloneIn, type Facts, factsOf } from './facts.ts';
import type { Gleaned, Gleaner } from './gleaning.ts';
import { gleanings } from './gleanings.ts';
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
  /** What has been gleaned of all the bank's own texts. */
  readonly gleaned?: Gleaned | undefined;
  /** Told as texts are judged. */
  readonly tell?: Headway | undefined;
}

/** What every rule finds in a bank, in reading order. What reading the bank itself found is not repeated. */
export function lint(bank: Bank, options: LintOptions = {}): Diagnostic[] {
  const settings = settingsOf(bank, all, options.today);
  const running = all.filter((rule) => isAsked(rule, options) && settings.value.isOn(rule));
  const facts = factsOf(bank, options.gleaned);
  const known = (options.only === undefined && options.known) || new KnownFindings();
  const found = [
    ...ofTexts(facts.texts, aloneIn(facts), {
      running,
      settings: settings.value,
      known,
      files: options.files,
      tell: options.tell,
    }),
    ...ofBank(facts, running, settings.value),
  ];
  const shown = weighed(found, facts, settings.value).filter((each) => !settings.value.ignores(each.file));
  const ids = { all: new Set(byId.keys()), ran: new Set(running.map((rule) => rule.id)) };
  return inReadingOrder([...settings.diagnostics, ...withoutDisabled(bank.sources.values(), shown, ids)]);
}

function isAsked(rule: Rule, { only, files }: LintOptions): boolean {
  return (only?.has(rule.id) ?? true) && !(files && rule.scope === 'bank');
}

/** Judges texts a handful at a time, ahead of the bank that they belong to. */
export class Judge {
  readonly #settings: Settings;
  readonly #running: readonly Rule[];
  readonly #gleaners: readonly (readonly [string, Gleaner<unknown>])[];
  readonly #alone: (text: Text) => Facts;

  /** `shell` is the bank without its texts. */
  constructor(shell: Bank, today?: string) {
    this.#settings = settingsOf(shell, all, today).value;
    this.#alone = aloneIn(factsOf(shell));
    this.#running = all.filter((rule) => this.#settings.isOn(rule));
    const on = new Set(this.#running.map((rule) => rule.id));
    this.#gleaners = gleanings.filter(({ id }) => on.has(id)).map((each) => [each.id, each.begin()] as const);
  }

  /** What `text` rules find in a bank's own texts, to be known when the bank is linted. */
  findIn(bank: Bank): FindingsByText {
    const known = new KnownFindings();
    const alone = (text: Text): Facts => {
      const facts = this.#alone(text);
      for (const [, gleaner] of this.#gleaners) gleaner.take(facts);
      return facts;
    };
    ofTexts(factsOf(bank).texts, alone, { running: this.#running, settings: this.#settings, known });
    return known.used;
  }

  /** What has been gleaned of all texts so far, by rule. */
  gleaned(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#gleaners.map(([id, gleaner]) => [id, gleaner.done()]));
  }
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

function ofTexts(all: readonly Text[], of: (text: Text) => Facts, search: Search): RuleFinding[] {
  const { running, settings, known, files, tell } = search;
  const looking = running.filter((rule) => rule.scope === 'text');
  const byKind = new Map(kindNames.map((kind) => [kind, looking.filter(({ kinds }) => kinds?.includes(kind) ?? true)]));
  const texts = all.filter(({ source }) => files?.has(source.file) ?? true);
  const found: RuleFinding[] = [];
  texts.forEach((text, at) => {
    tell?.(at / texts.length);
    const judged = known.take(text, () => findings(byKind.get(text.kind) ?? [], of(text), settings));
    for (const each of judged) found.push(each);
  });
  return found;
}

function ofBank(facts: Facts, running: readonly Rule[], settings: Settings): RuleFinding[] {
  return findings(
    running.filter((rule) => rule.scope !== 'text'),
    facts,
    settings,
  );
}

function findings(rules: readonly Rule[], facts: Facts, settings: Settings): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const rule of rules) {
    for (const finding of rule.check(facts, settings.forRule(rule))) found.push({ ...finding, code: rule.id });
  }
  return found;
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
