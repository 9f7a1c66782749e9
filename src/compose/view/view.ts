import { type Bank, principlesOf } from '../../bank/bank.ts';
import { localize } from '../../bank/localize.ts';
import { clock } from '../../i18n/format.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import { cutOrder, totalMinutes } from '../agenda.ts';
import type { Occasion, OccasionBlock } from '../occasion.ts';
import { caseGuide, caseObserver, caseView } from './case.ts';
import { dilemmaGuide, dilemmaView } from './dilemma.ts';
import { lawLink } from './law.ts';
import { lessonView } from './lesson.ts';
import { methodView } from './method.ts';
import { planView } from './plan.ts';
import { programmeGuide, programmeView } from './programme.ts';
import { phrase, prose, type Reader, sectionOf } from './prose.ts';
import { withParts } from './sections.ts';
import { termViews } from './terms.ts';

/** All that a template for participants may name. It is made anew from the bank, and holds no word of the facilitator's. */
export function participantView(bank: Bank, occasion: Occasion) {
  const reader: Reader = { audience: 'participant', lang: occasion.lang };
  const { session } = occasion;
  const say = (text: string) => phrase(text, occasion.titleLang, reader);
  const dilemmas = occasion.dilemmas.map((dilemma, index) => dilemmaView(bank, dilemma, { number: index + 1, reader }));
  return {
    ...front(bank, occasion, reader),
    introduction: session ? prose(sectionOf(session, 'introduction'), session.lang, reader) : undefined,
    blocks: withDilemmas(occasion, dilemmas).map(({ block, inside }) => ({
      ...blockView(block, { occasion, reader }),
      dilemmas: inside,
    })),
    prework: occasion.prework ? { text: say(occasion.prework.text), minutes: occasion.prework.minutes } : undefined,
    principles: principlesOf(bank).map((principle) => {
      const { data, lang } = localize(bank, principle, occasion.lang);
      const own = (bank.config.agency?.values ?? []).filter((value) => value.principles.includes(principle.id));
      return {
        title: phrase(data.title, lang, reader),
        short: phrase(data.short ?? data.definition, lang, reader),
        basis: data.laws.slice(0, 2).map((law) => lawLink(bank, law.ref, occasion.lang)),
        ownWords: own.map((value) => value.word).join(', '),
      };
    }),
    dilemmas,
    cases: occasion.cases.map((exercise, index) => caseView(bank, exercise, { number: index + 1, reader, occasion })),
    terms: termViews(bank, occasion, reader),
    followUp: followUp(occasion, reader),
    evaluation: occasion.evaluation.map(say),
    hasFollowUp: occasion.followUp.length > 0,
    programme: programmeView(bank, occasion, reader),
  };
}

/** All that a template for the facilitator may name. */
export function facilitatorView(bank: Bank, occasion: Occasion) {
  const reader: Reader = { audience: 'facilitator', lang: occasion.lang };
  const words = wordsIn(occasion.lang).print;
  const { session } = occasion;
  const say = (text: string) => phrase(text, occasion.titleLang, reader);
  const dilemmas = occasion.dilemmas.map((dilemma, index) => dilemmaGuide(bank, dilemma, { number: index + 1, reader }));
  return {
    ...participantView(bank, occasion),
    ...front(bank, occasion, reader),
    blocks: withDilemmas(occasion, dilemmas).map(({ block, inside }, index) => ({
      ...blockView(block, { occasion, reader }),
      dilemmas: inside,
      number: index + 1,
      note: block.note ? say(block.note) : undefined,
      method: block.method ? { title: phrase(block.method.data.title, block.method.lang, reader) } : undefined,
      optional: block.optional,
    })),
    cuts: cutOrder(occasion.blocks).map((block) => ({
      text: fill(words.cutSaves, { title: block.title, minutes: block.minutes }),
    })),
    plan: planView(bank, occasion),
    programme: programmeGuide(bank, occasion, reader),
    lesson: lessonView(bank, occasion),
    packing: occasion.packing.map(say),
    hasClosing: occasion.evaluation.length > 0 || occasion.followUp.length > 0,
    facilitatorNotes: session
      ? withParts(sectionOf(session, 'facilitator'), { from: session.lang, reader, level: 3 })
      : undefined,
    dilemmas,
    cases: occasion.cases.map((exercise, index) => caseGuide(bank, exercise, { number: index + 1, reader, occasion })),
    methods: occasion.methods.map((method) => methodView(method, reader)),
  };
}

/** All that a template for an observer may name: what participants may, and what to look for in each inject. */
export function observerView(bank: Bank, occasion: Occasion) {
  const reader: Reader = { audience: 'observer', lang: occasion.lang };
  return {
    ...participantView(bank, occasion),
    cases: occasion.cases.map((exercise, index) => caseObserver(bank, exercise, { number: index + 1, reader, occasion })),
  };
}

/** What every document begins with. */
function front(bank: Bank, occasion: Occasion, reader: Reader) {
  return {
    words: wordsIn(occasion.lang).print,
    title: occasion.title,
    sessionTitle: occasion.session ? phrase(occasion.title, occasion.titleLang, reader) : undefined,
    totalMinutes: totalMinutes(occasion.blocks),
    from: clock(occasion.blocks[0]?.start ?? 0, occasion.lang),
    until: clock(occasion.blocks.at(-1)?.end ?? 0, occasion.lang),
    publisher: bank.config.agency?.name ?? wordsIn(occasion.lang).print.eyebrow,
    contact: bank.config.agency?.contact,
    aims: occasion.aims.map((aim) => phrase(aim, occasion.titleLang, reader)),
    rules: occasion.rules.map((rule) => phrase(rule, occasion.titleLang, reader)),
  };
}

/** Each block of the agenda with the views of its own dilemmas: an occasion's dilemmas are those of its blocks, in order. */
function withDilemmas<View>(occasion: Occasion, views: readonly View[]): { block: OccasionBlock; inside: readonly View[] }[] {
  let from = 0;
  return occasion.blocks.map((block) => {
    const inside = views.slice(from, from + block.dilemmas.length);
    from += block.dilemmas.length;
    return { block, inside };
  });
}

function blockView(block: OccasionBlock, at: { occasion: Occasion; reader: Reader }) {
  const { occasion, reader } = at;
  const say = (text: string) => phrase(text, occasion.titleLang, reader);
  return {
    clock: clock(block.start, occasion.lang),
    clockEnd: clock(block.end, occasion.lang),
    title: say(block.title),
    minutes: block.minutes,
    isBreak: block.kind === 'break',
    lead: block.lead ? say(block.lead) : undefined,
    text: block.text ? say(block.text) : undefined,
  };
}

function followUp(occasion: Occasion, reader: Reader) {
  const words = wordsIn(occasion.lang).print;
  const say = (text: string) => phrase(text, occasion.titleLang, reader);
  return occasion.followUp.map(({ what, owner, weeks }) => ({
    what: say(what),
    owner: say(owner),
    when: weeks === 0 ? words.sameDay : weeks === 1 ? words.withinOne : fill(words.within, { weeks }),
  }));
}
