import { type Bank, principlesOf } from '../../bank/bank.ts';
import { localize } from '../../bank/localize.ts';
import type { Occasion } from '../occasion.ts';
import { lawView } from './law.ts';
import { partOf, phrase, prose, type Reader, sectionOf } from './prose.ts';

/**
 * A lesson on a principle or a topic, for somebody who reads alone. Whoever does has no facilitator: what one says after the
 * talk, the commentary and where the legal limit runs, is in it, behind a heading to open when one has thought for oneself.
 * So it is for those who may read it all: no template for participants can name it.
 */
export function lessonView(bank: Bank, occasion: Occasion) {
  const { subject, lang } = occasion;
  if (subject === undefined) return undefined;
  const reader: Reader = { audience: 'participant', lang };
  const topic = bank.config.topics[subject];
  const ids = topic ? topic.principles : [subject];
  return {
    title: topic ? phrase(topic[lang] ?? topic.sv, topic[lang] ? lang : 'sv', reader) : titleOf(bank, subject, reader),
    parts: principlesOf(bank)
      .filter(({ id }) => ids.includes(id))
      .map((principle) => principleView(bank, principle, reader)),
    compare: occasion.dilemmas.map((dilemma) => compared(bank, dilemma, lang))[0],
  };
}

type Principle = ReturnType<typeof principlesOf>[number];

function titleOf(bank: Bank, id: string, reader: Reader) {
  const found = principlesOf(bank).find((each) => each.id === id);
  const term = found && localize(bank, found, reader.lang);
  return phrase(term?.data.title ?? id, term?.lang ?? reader.lang, reader);
}

function principleView(bank: Bank, principle: Principle, reader: Reader) {
  const term = localize(bank, principle, reader.lang);
  const { data, lang } = term;
  return {
    id: principle.id,
    title: phrase(data.title, lang, reader),
    definition: phrase(data.definition, lang, reader),
    explanation: prose(sectionOf(term, 'explanation'), lang, reader),
    example: prose(sectionOf(term, 'example'), lang, reader),
    laws: data.laws.map((law) => lawView(bank, law, { from: lang, reader })),
  };
}

function compared(bank: Bank, dilemma: Occasion['dilemmas'][number], lang: Occasion['lang']) {
  const alone: Reader = { audience: 'facilitator', lang };
  const notes = sectionOf(dilemma, 'facilitator');
  return {
    comment: prose(sectionOf(dilemma, 'comment'), dilemma.lang, alone),
    limit: prose(partOf(notes, 'limit'), dilemma.lang, alone),
    laws: dilemma.data.laws.map((law) => lawView(bank, law, { from: dilemma.lang, reader: alone })),
  };
}
