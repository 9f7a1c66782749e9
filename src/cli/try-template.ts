import type { Bank } from '../bank/bank.ts';
import { entriesOf } from '../bank/bank.ts';
import { compose } from '../compose/compose.ts';
import { makeOccasion } from '../compose/occasion.ts';
import { type Chosen, usual } from '../compose/options.ts';
import type { Request } from '../compose/request.ts';
import type { Template } from '../compose/templates.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { languages } from '../i18n/language.ts';

/** What is wrong with a template, found by filling it with the bank's texts in every language and with every answer to its options. */
export function tryTemplate(bank: Bank, template: Template): Diagnostic[] {
  const found = requests(bank, template).flatMap((request) => {
    const occasion = makeOccasion(bank, request).value;
    return answers(template).flatMap((chosen) => compose(bank, occasion, template, chosen).diagnostics);
  });
  const own = found.filter((each) => each.code !== 'untranslated');
  return [
    ...new Map(own.map((each) => [`${each.file}:${each.span?.start.offset}:${each.code}:${each.message.en}`, each])).values(),
  ];
}

/** Of each kind that the template takes, something that fills it; a section that is never filled is never checked. */
function requests(bank: Bank, template: Template): Request[] {
  const base = { ids: [], query: {}, start: 9 * 60 };
  const kinds = template.accepts.filter((kind) => kind === 'dilemma' || kind === 'case');
  const ids = kinds.flatMap((kind) => richest(bank, kind));
  const sessions = template.accepts.includes('session') ? entriesOf(bank, 'session').slice(0, 1) : [];
  const programmes = template.accepts.includes('programme') ? entriesOf(bank, 'programme').slice(0, 1) : [];
  const each: Omit<Request, 'lang'>[] = [
    ...(template.accepts.length === 0 ? [{ ...base, alone: true }] : []),
    ...(ids.length > 0 ? [{ ...base, ids }] : []),
    ...programmes.map(({ id }) => ({ ...base, programme: id, meeting: 0 })),
    ...sessions.map((session) => ({ ...base, session: session.id })),
  ];
  return languages.flatMap((lang) => each.map((request) => ({ ...request, lang })));
}

/** Texts that together have what a text can have: ways to choose between, something to say first, laws. */
function richest(bank: Bank, kind: 'dilemma' | 'case'): string[] {
  if (kind === 'case')
    return entriesOf(bank, 'case')
      .slice(0, 1)
      .map(({ id }) => id);
  const all = entriesOf(bank, 'dilemma');
  const picked = [all.find(({ data }) => data.options?.length), all.find(({ data }) => data.sensitive), all[0]];
  return [...new Set(picked.flatMap((each) => (each ? [each.id] : [])))];
}

/** The usual answers, and each other answer by itself. */
function answers({ options }: Template): Chosen[] {
  const others = Object.entries(options).flatMap(([name, option]): Chosen[] => {
    const values = option.type === 'choice' ? option.values : option.type === 'yes-no' ? [true, false] : [];
    return values.filter((value) => value !== usual(option)).map((value) => ({ [name]: value }));
  });
  return [{}, ...others];
}
