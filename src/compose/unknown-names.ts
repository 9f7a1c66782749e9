import { type Bank, entryOf, principlesOf } from '../bank/bank.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Request } from './request.ts';
import { templateNames } from './template-list.ts';

/** A finding for every name in a request that the bank does not have, with the nearest it has. */
export function unknownNames(bank: Bank, { ids, session, query }: Pick<Request, 'ids' | 'session' | 'query'>): Diagnostic[] {
  const texts = ids.filter((id) => !entryOf(bank, 'dilemma', id) && !entryOf(bank, 'case', id));
  const talked = bank.entries.filter(({ kind }) => kind === 'dilemma' || kind === 'case').map(({ id }) => id);
  const sessions = bank.entries.filter(({ kind }) => kind === 'session').map(({ id }) => id);
  const principles = principlesOf(bank).map(({ id }) => id);
  return [
    ...texts.map((id) => unknown({ sv: 'Texten', en: 'text' }, id, talked)),
    ...lacking({ sv: 'Tillfället', en: 'session' }, session, sessions),
    ...lacking({ sv: 'Ämnet', en: 'topic' }, query.topic, Object.keys(bank.config.topics)),
    ...lacking({ sv: 'Principen', en: 'principle' }, query.principle, principles),
    ...lacking({ sv: 'Målgruppen', en: 'audience' }, query.audience, Object.keys(bank.config.audiences)),
  ];
}

/** What to say of a template that nobody has. */
export function noTemplate(name: string): Diagnostic {
  return unknown({ sv: 'Mallen', en: 'template' }, name, templateNames);
}

function lacking(what: Diagnostic['message'], name: string | undefined, known: readonly string[]): Diagnostic[] {
  return name === undefined || known.includes(name) ? [] : [unknown(what, name, known)];
}

function unknown(what: Diagnostic['message'], name: string, known: readonly string[]): Diagnostic {
  const near = nearest(name, known);
  const message = { sv: `${what.sv} »${name}« finns inte.`, en: `There is no ${what.en} “${name}”.` };
  const shown = near.length > 0 ? near : known.slice(0, 25);
  const hint = { sv: `Närmast: ${shown.join(', ')}.`, en: `Nearest: ${shown.join(', ')}.` };
  return { code: 'unknown-name', severity: 'error', file: '', message, ...(shown.length > 0 && { hint }) };
}
