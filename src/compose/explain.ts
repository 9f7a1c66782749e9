import type { Bank } from '../bank/bank.ts';
import { select } from '../bank/select.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import { totalMinutes } from './agenda.ts';
import type { Occasion } from './occasion.ts';
import type { Request } from './request.ts';
import { principleNames } from './view/law.ts';

/** Why an occasion has the dilemmas it has, line by line: how many there were to choose from, what they cover, the time. */
export function explain(bank: Bank, request: Request, occasion: Occasion): Message[] {
  const ids = occasion.dilemmas.map((each) => each.id);
  const principles = [...new Set(occasion.dilemmas.flatMap((each) => each.data.principles))];
  const topics = [...new Set(occasion.dilemmas.flatMap((each) => each.data.topics))];
  const left = request.query.exclude?.length ?? 0;
  const minutes = totalMinutes(occasion.blocks);
  const topicNames = (lang: 'sv' | 'en') => topics.map((id) => bank.config.topics[id]?.[lang] ?? id).join('; ');
  return [
    request.ids.length > 0 ? asAsked(ids) : chosenFrom(ids, candidates(bank, request)),
    { sv: `Principer: ${principleNames(bank, principles, 'sv')}.`, en: `Principles: ${principleNames(bank, principles, 'en')}.` },
    { sv: `Ämnen: ${topicNames('sv')}.`, en: `Topics: ${topicNames('en')}.` },
    ...(left > 0 ? [leftOut(left)] : []),
    { sv: `Hela programmet: ${minutes} minuter.`, en: `The whole programme: ${minutes} minutes.` },
  ];
}

/** How many dilemmas fit the conditions, whatever the time. */
function candidates(bank: Bank, request: Request): number {
  const { count: _count, minutes: _minutes, seed: _seed, ...conditions } = request.query;
  return select(bank, conditions).length;
}

function asAsked(ids: readonly string[]): Message {
  return { sv: `Som du bad om: ${ids.join(', ')}.`, en: `As you asked: ${ids.join(', ')}.` };
}

function chosenFrom(ids: readonly string[], from: number): Message {
  const [sv, en] = ids.length === 1 ? ['dilemma', 'dilemma'] : ['dilemman', 'dilemmas'];
  return {
    sv: `${ids.length} ${sv} av ${from} möjliga, valda för att tillsammans röra så många principer och ämnen som går: ${ids.join(', ')}.`,
    en: `${ids.length} ${en} of ${from} possible, chosen to touch as many principles and topics together as can be: ${ids.join(', ')}.`,
  };
}

function leftOut(count: number): Message {
  return {
    sv: `Undantagna för att de nyss har använts: ${count}.`,
    en: `Left out because they were used lately: ${count}.`,
  };
}
