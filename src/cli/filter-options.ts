import type { Command as Commander } from 'commander';
import { kindNames } from '../bank/kinds/kinds.ts';
import { type Catalogue, titleIn } from '../catalogue/catalogue.ts';
import type { Filter } from '../catalogue/filter.ts';
import { categoryWords, statusWords } from '../catalogue/names.ts';
import { languages } from '../i18n/language.ts';
import { known, oneOf, wholeNumber } from './arguments.ts';
import type { Terminal } from './terminal.ts';

type Name = Exclude<keyof Filter, 'kind'>;

/** The selection language as options, in the order of the help text. */
const declared: Readonly<Record<Name, { readonly flags: string; readonly sv: string; readonly en: string }>> = {
  topic: { flags: '-t, --topic <id>', sv: 'bara om detta ämne', en: 'only on this topic' },
  principle: { flags: '-p, --principle <id>', sv: 'bara om denna princip', en: 'only on this principle' },
  audience: { flags: '-a, --audience <id>', sv: 'bara för denna målgrupp', en: 'only for this audience' },
  level: { flags: '--level <number>', sv: 'bara på denna nivå, 1–3', en: 'only at this level, 1–3' },
  status: {
    flags: '--status <status>',
    sv: `bara i detta läge: ${Object.keys(statusWords).join(', ')}`,
    en: `only with this status: ${Object.keys(statusWords).join(', ')}`,
  },
  category: {
    flags: '--category <category>',
    sv: `bara uppslagsord av detta slag: ${Object.keys(categoryWords).join(', ')}`,
    en: `only terms of this category: ${Object.keys(categoryWords).join(', ')}`,
  },
  tag: { flags: '--tag <word>', sv: 'bara med detta märke', en: 'only with this tag' },
  missing: {
    flags: '--missing <language>',
    sv: 'bara det som saknas på detta språk',
    en: 'only what is missing in this language',
  },
};

/** Adds options of the selection language to a command. */
export function declareFilter(command: Commander, terminal: Terminal, names: readonly Name[]): void {
  for (const name of names) command.option(declared[name].flags, declared[name][terminal.locale]);
}

/** The filter that was asked for, checked against the bank: what it does not know is a UsageError with the nearest names. */
export function readFilter(
  catalogue: Catalogue,
  asked: { kind: unknown; options: Readonly<Record<string, unknown>> },
  terminal: Terminal,
): Filter {
  const { options } = asked;
  const { locale } = terminal;
  const principles = new Map(catalogue.principles.map((each) => [each.id, titleIn(each.titles, locale)]));
  const named = (names: Catalogue['topics']) => new Map(Object.entries(names).map(([id, name]) => [id, name[locale] ?? name.sv]));
  return {
    kind: readKind(asked.kind, terminal),
    topic: known(terminal, { what: { sv: 'Ämnet', en: 'topic' }, value: options.topic, names: named(catalogue.topics) }),
    principle: known(terminal, { what: { sv: 'Principen', en: 'principle' }, value: options.principle, names: principles }),
    audience: known(terminal, {
      what: { sv: 'Målgruppen', en: 'audience' },
      value: options.audience,
      names: named(catalogue.audiences),
    }),
    level: wholeNumber(terminal, { name: '--level', value: options.level, min: 1, max: 3 }),
    status: oneOf(terminal, { name: '--status', value: options.status, words: keysOf(statusWords) }),
    category: oneOf(terminal, { name: '--category', value: options.category, words: keysOf(categoryWords) }),
    tag: options.tag === undefined ? undefined : String(options.tag),
    missing: oneOf(terminal, { name: '--missing', value: options.missing, words: languages }),
  };
}

/** A kind by its name. */
export function readKind(asked: unknown, terminal: Terminal): Filter['kind'] {
  return oneOf(terminal, { name: terminal.locale === 'sv' ? 'Sorten' : 'The kind', value: asked, words: kindNames });
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  // `Object.keys` forgets which keys a literal has.
  return Object.keys(record) as Key[];
}
