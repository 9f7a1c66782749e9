import type { Bank } from '../../bank/bank.ts';
import type { Localized } from '../../bank/localize.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Occasion } from '../occasion.ts';
import { injectTree } from '../plan/tree.ts';
import { isBranch, released } from '../released.ts';
import { lawView, principleNames } from './law.ts';
import { partOf, phrase, prose, type Reader, sectionOf } from './prose.ts';
import { withParts } from './sections.ts';

type Case = Localized<'case'>;
type Inject = Case['data']['injects'][number];

interface CaseAt {
  readonly number: number;
  readonly reader: Reader;
  /** Injects that have been handed out, and the one that is printed alone. */
  readonly occasion: Pick<Occasion, 'upto' | 'inject'>;
}

/** A case as participants meet it: the starting point and the injects that have been handed out, no later one. */
export function caseView(bank: Bank, exercise: Case, at: CaseAt) {
  const { reader } = at;
  const { data, lang } = exercise;
  const out = released(data.injects, at.occasion.upto);
  // Which sheet is not said: the one that comes first.
  const alone = data.injects.find(({ number }) => number === at.occasion.inject) ?? data.injects[0];
  return {
    number: at.number,
    anchor: `case-${at.number}`,
    id: exercise.id,
    title: phrase(data.title, lang, reader),
    minutes: data.minutes,
    untranslated: lang !== reader.lang,
    principleNames: principleNames(bank, data.principles, reader.lang),
    start: prose(sectionOf(exercise, 'start'), lang, reader),
    roles: data.roles.map((role) => phrase(role, lang, reader)),
    assumptions: data.assumptions.map((text) => phrase(text, lang, reader)),
    sensitive: data.sensitive ? phrase(data.sensitive, lang, reader) : undefined,
    released: out.map((inject) => injectView(exercise, inject, reader)),
    theInject: alone ? injectView(exercise, alone, reader) : undefined,
    hasMore: data.injects.length > out.length,
  };
}

/** A case as its facilitator needs it: every inject with what to expect of it. */
export function caseGuide(bank: Bank, exercise: Case, at: CaseAt) {
  const { reader } = at;
  const { data, lang } = exercise;
  return {
    ...caseView(bank, exercise, at),
    aims: data.aims.map((aim) => phrase(aim, lang, reader)),
    closing: prose(sectionOf(exercise, 'closing'), lang, reader),
    facilitatorNotes: withParts(sectionOf(exercise, 'facilitator'), { from: lang, reader, level: 3 }),
    laws: data.laws.map((law) => lawView(bank, law, { from: lang, reader })),
    injects: data.injects.map((inject) => injectGuide(exercise, inject, reader)),
    // All that is ever handed out, or what has been.
    sheets: (at.occasion.upto.length > 0 ? released(data.injects, at.occasion.upto) : data.injects).map((inject) =>
      injectGuide(exercise, inject, reader),
    ),
    treeAlt: injectTree(data.injects, reader.lang).alt,
    tree: treeName(exercise.id),
    isBranched: data.injects.some(isBranch),
  };
}

/** A case as its observer needs it: what to look for when each inject is handed out. */
export function caseObserver(bank: Bank, exercise: Case, at: CaseAt) {
  const { reader } = at;
  return {
    ...caseView(bank, exercise, at),
    injects: exercise.data.injects.map((inject) => {
      const section = sectionOf(exercise, 'inject', inject.number);
      return {
        ...injectView(exercise, inject, reader),
        observe: prose(partOf(section, 'observe'), exercise.lang, reader),
      };
    }),
  };
}

function injectView(exercise: Case, inject: Inject, reader: Reader) {
  const section = sectionOf(exercise, 'inject', inject.number);
  return {
    number: inject.number,
    title: phrase(inject.title, exercise.lang, reader),
    channel: phrase(inject.channel, exercise.lang, reader),
    from: inject.from ? phrase(inject.from, exercise.lang, reader) : undefined,
    minutes: inject.minutes,
    text: prose(section, exercise.lang, reader),
    questions: prose(partOf(section, 'questions'), exercise.lang, reader),
  };
}

function injectGuide(exercise: Case, inject: Inject, reader: Reader) {
  const section = sectionOf(exercise, 'inject', inject.number);
  const part = (key: string) => prose(partOf(section, key), exercise.lang, reader);
  return {
    ...injectView(exercise, inject, reader),
    trigger: inject.trigger ? phrase(inject.trigger, exercise.lang, reader) : undefined,
    branch: branch(inject, reader),
    expected: part('expected'),
    contingency: part('contingency'),
    observe: part('observe'),
  };
}

/** Said of an inject that is one of several ways on, such as 2a after 2. */
function branch(inject: Inject, reader: Reader): string | undefined {
  return inject.after !== undefined && isBranch(inject)
    ? fill(wordsIn(reader.lang).print.branch, { after: inject.after ?? '' })
    : undefined;
}

/** The name under which a template sets the picture of a case's injects. */
export function treeName(id: string): string {
  return `inject-tree-${id}`;
}
