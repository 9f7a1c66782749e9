import { type Bank, entriesOf } from '../bank/bank.ts';
import { viewOf } from '../compose/compose.ts';
import { makeOccasion } from '../compose/occasion.ts';
import type { Template } from '../compose/templates.ts';
import type { LanguageCode } from '../i18n/language.ts';

interface Wanted extends Pick<Template, 'options'> {
  readonly reader: Template['for'];
  readonly lang: LanguageCode;
}

/** Every name that a template for a reader may use, one a line, with an example value; lists are opened once. */
export function templateNamesText(bank: Bank, { reader, lang, options }: Wanted): string {
  const session = entriesOf(bank, 'session').find((each) => each.id === bank.config.defaults.session)?.id;
  const ids = entriesOf(bank, 'case')
    .slice(0, 1)
    .map(({ id }) => id);
  const request = { lang, session: session ?? entriesOf(bank, 'session')[0]?.id, ids: [], query: {}, start: 540 };
  const full = viewOf({ for: reader, options }, bank, makeOccasion(bank, request).value);
  const withCase = viewOf({ for: reader, options }, bank, makeOccasion(bank, { ...request, session: undefined, ids }).value);
  return `${lines({ ...full, cases: withCase.cases }, '').join('\n')}\n`;
}

function lines(view: object, indent: string): string[] {
  return Object.entries(view).flatMap(([name, value]): string[] => {
    if (Array.isArray(value)) return listLines(name, value, indent);
    if (isNames(value)) return [`${indent}${name}.`, ...lines(value, `${indent}  `)];
    return [`${indent}${name.padEnd(Math.max(1, 24 - indent.length))} ${example(value)}`.trimEnd()];
  });
}

/** `{{#dilemmas}} … {{/dilemmas}}` and what may stand inside; of several items, the one that says most. */
function listLines(name: string, items: readonly unknown[], indent: string): string[] {
  const open = `${indent}{{#${name}}}`;
  const richest = items.filter(isNames).sort((a, b) => filled(b) - filled(a))[0];
  if (richest === undefined) return [`${open}{{.}}{{/${name}}} ${example(items[0])}`.trimEnd()];
  return [open, ...lines(richest, `${indent}  `), `${indent}{{/${name}}}`];
}

function filled(item: object): number {
  return Object.values(item).filter((value) => value !== undefined && !(Array.isArray(value) && value.length === 0)).length;
}

function isNames(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('markdown' in value);
}

function example(value: unknown): string {
  if (value === undefined) return '–';
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
