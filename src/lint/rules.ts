import type { Rule } from './rule.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { agendaMinutes } from './rules/agenda-minutes.ts';
import { answerInSituation } from './rules/answer-in-situation.ts';
import { caseMinutes } from './rules/case-minutes.ts';
import { closedQuestion } from './rules/closed-question.ts';
import { colourContrast } from './rules/colour-contrast.ts';
import { confusedWithItself } from './rules/confused-with-itself.ts';
import { doubleQuestion } from './rules/double-question.ts';
import { doubleWord } from './rules/double-word.ts';
import { doubledSection } from './rules/doubled-section.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { emptySection } from './rules/empty-section.ts';
import { idFileName } from './rules/id-file-name.ts';
import { injectSections } from './rules/inject-sections.ts';
import { jargon } from './rules/jargon.ts';
import { lawForm } from './rules/law-form.ts';
import { lawMissing } from './rules/law-missing.ts';
import { lawUnknown } from './rules/law-unknown.ts';
import { leadingQuestion } from './rules/leading-question.ts';
import { linkTarget } from './rules/link-target.ts';
import { longWithoutBreak } from './rules/long-without-break.ts';
import { markdown } from './rules/markdown.ts';
import { methodMinutes } from './rules/method-minutes.ts';
import { missingPart } from './rules/missing-part.ts';
import { missingSection } from './rules/missing-section.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { oneSidedWrong } from './rules/one-sided-wrong.ts';
import { optionLength } from './rules/option-length.ts';
import { optionMoral } from './rules/option-moral.ts';
import { optionObvious } from './rules/option-obvious.ts';
import { preaching } from './rules/preaching.ts';
import { questionCount } from './rules/question-count.ts';
import { quotesAndDashes } from './rules/quotes-and-dashes.ts';
import { readability } from './rules/readability.ts';
import { sectionOrder } from './rules/section-order.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { severalDecisions } from './rules/several-decisions.ts';
import { speedWithoutLimit } from './rules/speed-without-limit.ts';
import { termMisspelt } from './rules/term-misspelt.ts';
import { translationOrphan } from './rules/translation-orphan.ts';
import { translationSections } from './rules/translation-sections.ts';
import { translationStale } from './rules/translation-stale.ts';
import { unknownPerson } from './rules/unknown-person.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { wrongLanguage } from './rules/wrong-language.ts';

/** Every rule there is, in the order in which the documentation lists them. */
export const rules = [
  unknownReference,
  missingSection,
  doubledSection,
  sectionOrder,
  missingPart,
  questionCount,
  emptySection,
  duplicateId,
  idFileName,
  agendaMinutes,
  longWithoutBreak,
  caseMinutes,
  injectSections,
  methodMinutes,
  closedQuestion,
  leadingQuestion,
  doubleQuestion,
  answerInSituation,
  severalDecisions,
  unknownPerson,
  optionLength,
  optionObvious,
  optionMoral,
  speedWithoutLimit,
  nearDuplicate,
  oneSidedWrong,
  readability,
  sentenceLength,
  jargon,
  abbreviation,
  preaching,
  termMisspelt,
  wrongLanguage,
  doubleWord,
  quotesAndDashes,
  lawForm,
  lawUnknown,
  lawMissing,
  confusedWithItself,
  translationOrphan,
  translationSections,
  translationStale,
  linkTarget,
  colourContrast,
  markdown,
] as const satisfies readonly Rule[];
