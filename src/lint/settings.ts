import picomatch from 'picomatch';
import type { Bank } from '../bank/bank.ts';
import type { Config, RuleSetting } from '../bank/config.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { atField, type Words } from './finding.ts';
import { lighter, mostFor } from './levels.ts';
import type { Level, Rule, RuleSettings, Status } from './rule.ts';
import { didYouMean, suggester } from './suggestion.ts';

/** What etos.yaml says of lint, ready to be asked. */
export interface Settings {
  /** What a rule is told when it judges. */
  forRule(rule: Rule): RuleSettings;
  /** What a finding of a rule weighs in a file whose text has come so far; `own` is the finding's own weight, if it has one. */
  levelOf(rule: Rule, at: { readonly file: string; readonly status: Status }, own?: Level): Level;
  /** False when no file could have a finding of the rule that is shown. */
  isOn(rule: Rule): boolean;
  /** True for files whose findings are not to be shown. */
  ignores(file: string): boolean;
}

/** Reads the `lint` of etos.yaml; names of rules and options that do not exist are findings. */
export function settingsOf(bank: Bank, rules: readonly Rule[], today?: string): Checked<Settings> {
  const { lint } = bank.config;
  const isIgnored = lint.ignore.length > 0 ? matcher(lint.ignore) : () => false;
  const layers = [
    { covers: () => true, rules: lint.rules },
    ...lint.overrides.map((each) => ({ covers: matcher(each.files), rules: each.rules })),
  ].reverse();
  const find = <T>(rule: Rule, file: string, get: (setting: RuleSetting) => T | undefined): T | undefined => {
    for (const layer of layers) {
      const setting = layer.rules[rule.id];
      const found = setting !== undefined && layer.covers(file) ? get(setting) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const set = (rule: Rule, name: string, file: string) => find(rule, file, (each) => valueIn(each, name));
  const told = new Map<Rule, RuleSettings>();
  const forRule = (rule: Rule): RuleSettings => {
    const isSet = layers.some((layer) => Object.hasOwn(layer.rules, rule.id));
    return {
      number: (name, file) => optionOf(rule, name, isSet ? set(rule, name, file) : undefined, 'number'),
      words: (name, file) => optionOf(rule, name, isSet ? set(rule, name, file) : undefined, 'object'),
      ...(today === undefined ? {} : { today }),
    };
  };
  const value: Settings = {
    forRule: (rule) => {
      const before = told.get(rule) ?? forRule(rule);
      told.set(rule, before);
      return before;
    },
    levelOf: (rule, { file, status }, own = rule.severity) => {
      const level = find(rule, file, levelIn) ?? own;
      const most = mostFor(rule, status);
      return most === undefined ? level : lighter(level, most);
    },
    isOn: (rule) => layers.some((layer) => (levelIn(layer.rules[rule.id] ?? {}) ?? rule.severity) !== 'off'),
    ignores: isIgnored,
  };
  return { value, diagnostics: wrongSettings(bank, rules) };
}

/** Paths that match one of some patterns; `*` stays in its folder, `**` does not. */
function matcher(patterns: readonly string[]): (file: string) => boolean {
  return picomatch([...patterns], { dot: true, nonegate: true, noextglob: true, nobrace: true });
}

function levelIn(setting: RuleSetting): Level | undefined {
  return typeof setting === 'string' ? setting : setting.level;
}

type Value = number | readonly string[];

function valueIn(setting: RuleSetting, name: string): Value | undefined {
  const value = typeof setting === 'object' && Object.hasOwn(setting, name) ? setting[name] : undefined;
  return typeof value === 'string' ? undefined : value;
}

/** The value that was set, when it is one that the option takes; else what holds when nothing is said. */
function optionOf(rule: Rule, name: string, set: Value | undefined, type: 'number'): number;
function optionOf(rule: Rule, name: string, set: Value | undefined, type: 'object'): readonly string[];
function optionOf(rule: Rule, name: string, set: Value | undefined, type: 'number' | 'object'): Value {
  const option = rule.options?.[name];
  if (!option) throw new Error(`bug: ${rule.id} has no option ${name}`);
  return set !== undefined && typeof set === type && !outOfRange(option, set) ? set : option.default;
}

type Options = NonNullable<Rule['options']>;

function outOfRange(option: Options[string], value: Value): boolean {
  return typeof value === 'number' && 'min' in option && (value < option.min || value > option.max);
}

function wrongSettings(bank: Bank, rules: readonly Rule[]): Diagnostic[] {
  const source = bank.configSource;
  if (!source) return [];
  const place = { source, yaml: { start: 0, end: source.text.length } };
  const { lint } = bank.config;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const suggest = suggester();
  const ids = new Set(byId.keys());
  const finding = (path: readonly (string | number)[], words: Words, what: 'key' | 'value'): Diagnostic => ({
    code: 'lint-setting',
    severity: 'error',
    ...atField(place, ['lint', ...path], words, what),
  });
  const inRules = (settings: Config['lint']['rules'], path: readonly (string | number)[]) =>
    Object.entries(settings).flatMap(([id, setting]): Diagnostic[] => {
      const rule = byId.get(id);
      if (!rule) return [finding([...path, id], unknownRule(id, suggest(id, ids)), 'key')];
      if (typeof setting === 'string') return [];
      return Object.entries(setting).flatMap(([name, value]) => {
        if (name === 'level') return [];
        const words = wrongOption(rule, name, value as Value);
        return words ? [finding([...path, id, name], words.words, words.at)] : [];
      });
    });
  return [
    ...inRules(lint.rules, ['rules']),
    ...lint.overrides.flatMap((each, index) => inRules(each.rules, ['overrides', index, 'rules'])),
  ];
}

function unknownRule(id: string, near: readonly string[]): Words {
  return {
    message: { sv: `Det finns ingen regel »${id}«.`, en: `There is no rule “${id}”.` },
    hint: didYouMean(near) ?? {
      sv: 'Se alla regler med »etos explain«.',
      en: 'See every rule with “etos explain”.',
    },
  };
}

function wrongOption(rule: Rule, name: string, value: Value): { words: Words; at: 'key' | 'value' } | undefined {
  const option = rule.options?.[name];
  const known = Object.keys(rule.options ?? {});
  if (!option) {
    const list = ['level', ...known].join(', ');
    const message = {
      sv: `Regeln ${rule.id} har ingen inställning »${name}«.`,
      en: `The rule ${rule.id} has no option “${name}”.`,
    };
    return { at: 'key', words: { message, hint: { sv: `De som finns: ${list}.`, en: `There are: ${list}.` } } };
  }
  if (typeof option.default === typeof value && !outOfRange(option, value)) return undefined;
  const wanted =
    'min' in option
      ? { sv: `ett heltal från ${option.min} till ${option.max}`, en: `a whole number from ${option.min} to ${option.max}` }
      : { sv: 'en lista med ord', en: 'a list of words' };
  return {
    at: 'value',
    words: {
      message: { sv: `»${name}« ska vara ${wanted.sv}.`, en: `“${name}” should be ${wanted.en}.` },
      hint: { sv: `Utan inställningen gäller ${shown(option.default)}.`, en: `Without it, ${shown(option.default)} holds.` },
    },
  };
}

function shown(value: Value): string {
  return typeof value === 'number' ? String(value) : `[${value.join(', ')}]`;
}
