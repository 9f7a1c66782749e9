import { lintLevels } from '../bank/config.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import { type LanguageCode, languages } from '../i18n/language.ts';
import { areaWords, type Explanation } from './explanations.ts';
import { mostLevel } from './levels.ts';
import { type BadExample, type Example, type Level, type Option, type Rule, statuses } from './rule.ts';

/** All there is to say of a code, as Markdown under a heading of level 1, in one language. */
export function pageOf(explanation: Explanation, locale: LanguageCode): string {
  return partsOf(explanation, locale).join('\n\n');
}

/** The same, block by block; a fenced one is a part of its own. */
export function partsOf(explanation: Explanation, locale: LanguageCode): readonly string[] {
  const { code, rule } = explanation;
  const more = rule ? [...examples(rule, locale), ...settings(rule, locale)] : [cannotBeSet(explanation)[locale]];
  return [`# ${code}`, ...about(explanation, locale), ...more];
}

/** The page in one language, and what the others say of what and why. */
export function helpOf(explanation: Explanation, locale: LanguageCode): string {
  const others = languages.filter((each) => each !== locale);
  const more = others.flatMap((each) => [`## ${inLanguage[each]}`, ...about(explanation, each)]);
  return `${[pageOf(explanation, locale), ...more].join('\n\n')}\n`;
}

/** A weight and those it has in texts of some statuses: `error (draft: warning, retired: off)`. */
export function levelsText(explanation: Explanation): string {
  const { rule, severity } = explanation;
  const others = rule ? statuses.map((status) => [status, mostLevel(rule, status)] as const) : [];
  const differing = others.filter(([, level]) => level !== severity).map(([status, level]) => `${status}: ${level}`);
  return differing.length > 0 ? `${severity} (${differing.join(', ')})` : severity;
}

/** True when `etos lint --fix` mends what the rule finds, or some of it. */
export function isMendable({ rule }: Explanation): boolean {
  return rule?.bad.some((example) => example.fixed) ?? false;
}

const inLanguage: Readonly<Record<LanguageCode, string>> = { sv: 'På svenska', en: 'In English' };

function about(explanation: Explanation, locale: LanguageCode): readonly string[] {
  const { what, why, area, rule } = explanation;
  const words = allWords[locale];
  const facts = [
    `- ${words.area}: ${areaWords[area][locale]}`,
    `- ${words.level}: ${levelsText(explanation)}`,
    ...(isMendable(explanation) ? [`- ${words.mendable}`] : []),
  ];
  return [what[locale], why[locale], facts.join('\n'), ...optionTable(rule, locale)];
}

function optionTable(rule: Rule | undefined, locale: LanguageCode): readonly string[] {
  const options = Object.entries(rule?.options ?? {});
  if (options.length === 0) return [];
  const words = allWords[locale];
  const rows = options.map(
    ([name, option]) => `| \`${name}\` | ${option.what[locale]} | ${range(option, locale)} | ${shown(option)} |`,
  );
  return [[`| ${words.option} | ${words.means} | ${words.value} | ${words.standard} |`, '|---|---|---|---|', ...rows].join('\n')];
}

function range(option: Option, locale: LanguageCode): string {
  return 'min' in option ? `${option.min}–${option.max}` : allWords[locale].list;
}

function shown({ default: value }: Option): string {
  return typeof value === 'number' ? String(value) : value.length > 0 ? `\`[${value.join(', ')}]\`` : '`[]`';
}

/** The first of each is the one that shows the rule best. */
function examples({ bad, good }: Rule, locale: LanguageCode): readonly string[] {
  const [wrong, right] = [bad[0], good[0]];
  const words = allWords[locale];
  return [
    ...(wrong ? [`## ${words.wrong}`, ...filesOf(wrong), foundAt(wrong, locale)] : []),
    ...(right ? [`## ${words.right}`, ...filesOf(right)] : []),
  ];
}

/** Two files are enough to see what is meant. */
function filesOf({ files }: Example): readonly string[] {
  return Object.entries(files)
    .slice(0, 2)
    .flatMap(([file, text]) => [`\`${file}\`:`, fenced(file.endsWith('.md') ? 'markdown' : 'yaml', text)]);
}

function foundAt({ at }: BadExample, locale: LanguageCode): string {
  return `${allWords[locale].found}: ${at.map((place) => `\`${place}\``).join(', ')}`;
}

/** A fence longer than any in the text. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trim()}\n${fence}`;
}

function settings({ id, options, severity }: Rule, locale: LanguageCode): readonly string[] {
  const words = allWords[locale];
  const lighter: Level = lintLevels[lintLevels.indexOf(severity) - 1] ?? 'off';
  const [option] = Object.entries(options ?? {});
  const value = option ? `{ level: ${lighter}, ${option[0]}: ${plainValue(option[1])} }` : lighter;
  return [
    `## ${words.set}`,
    words.inConfig,
    fenced('yaml', `lint:\n  rules:\n    ${id}: ${value}`),
    words.onLine,
    fenced('markdown', `<!-- etos-disable-next-line ${id} -- ${words.reason} -->`),
    words.inYaml,
    fenced('yaml', `# etos-disable-next-line ${id} -- ${words.reason}`),
  ];
}

function plainValue({ default: value }: Option): string {
  return typeof value === 'number' ? String(value) : `[${value.slice(0, 3).join(', ')}]`;
}

function cannotBeSet({ area }: Explanation): Message {
  if (area === 'prose')
    return {
      sv: 'I bankens texter säger regeln `markdown` det här, och det är den som kan ställas in. `etos print` säger det själv.',
      en: 'In the texts of a bank the rule `markdown` says this, and can be set. `etos print` says it itself.',
    };
  if (area === 'printing')
    return {
      sv: 'Det sägs när något skrivs ut, och går inte att stänga av: ändra texten eller mallen.',
      en: 'It is said when something is printed, and cannot be turned off: change the text or the template.',
    };
  return {
    sv: 'Det går inte att stänga av: rätta det, eller flytta filen ur banken.',
    en: 'It cannot be turned off: mend it, or move the file out of the bank.',
  };
}

const allWords = {
  sv: {
    area: 'Handlar om',
    level: 'Vikt',
    mendable: 'Rättas av `etos lint --fix`, helt eller delvis',
    option: 'inställning',
    means: 'betyder',
    value: 'värde',
    standard: 'annars',
    list: 'lista med ord',
    wrong: 'Fel',
    right: 'Rätt',
    found: 'Hittas på (fil:rad:kolumn)',
    set: 'Ställa in eller stänga av',
    inConfig: 'I etos.yaml, för hela banken (`off`, `info`, `warning` eller `error`); för vissa mappar under `overrides`:',
    onLine: 'För en enda rad, med ett skäl, på raden före i texten:',
    inYaml: 'Eller bland fälten:',
    reason: 'skälet',
  },
  en: {
    area: 'Is about',
    level: 'Level',
    mendable: 'Mended by `etos lint --fix`, all or some of it',
    option: 'option',
    means: 'means',
    value: 'value',
    standard: 'default',
    list: 'list of words',
    wrong: 'Wrong',
    right: 'Right',
    found: 'Found at (file:line:column)',
    set: 'Set it or turn it off',
    inConfig: 'In etos.yaml, for the whole bank (`off`, `info`, `warning` or `error`); for some folders under `overrides`:',
    onLine: 'For one line, with a reason, on the line before it in the text:',
    inYaml: 'Or among the fields:',
    reason: 'the reason',
  },
} as const satisfies Readonly<Record<LanguageCode, Readonly<Record<string, string>>>>;
