import type { Bank } from '../bank/bank.ts';
import { select } from '../bank/select.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import { totalMinutes } from './agenda.ts';
import type { Occasion, Request } from './occasion.ts';
import { principleNames } from './view/law.ts';

/** Why an occasion has the dilemmas it has, line by line: how many there were to choose from, what they cover, the time. */
export function explain(bank: Bank, request: Request, occasion: Occasion): Message[] {
  const { count: _count, minutes: _minutes, seed: _seed, ...conditions } = request.query;
  const candidates = select(bank, conditions).length;
  const ids = occasion.dilemmas.map((each) => each.id);
  const principles = [...new Set(occasion.dilemmas.flatMap((each) => each.data.principles))];
  const topics = [...new Set(occasion.dilemmas.flatMap((each) => each.data.topics))];
  const left = request.query.exclude?.length ?? 0;
  const minutes = totalMinutes(occasion.blocks);
  const topicNames = (lang: 'sv' | 'en') => topics.map((id) => bank.config.topics[id]?.[lang] ?? id).join('; ');
  return [
    {
      sv: `${ids.length} dilemman av ${candidates} som passar: ${ids.join(', ')}.`,
      en: `${ids.length} dilemmas of ${candidates} that fit: ${ids.join(', ')}.`,
    },
    {
      sv: `Tillsammans rör de ${principles.length} principer: ${principleNames(bank, principles, 'sv')}.`,
      en: `Together they touch ${principles.length} principles: ${principleNames(bank, principles, 'en')}.`,
    },
    { sv: `Ämnen: ${topicNames('sv')}.`, en: `Topics: ${topicNames('en')}.` },
    ...(left > 0
      ? [{ sv: `${left} är undantagna för att de nyss har använts.`, en: `${left} are left out because they were used lately.` }]
      : []),
    { sv: `Hela programmet tar ${minutes} minuter.`, en: `The whole programme takes ${minutes} minutes.` },
  ];
}
