import type { Rule } from './rule.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { agencyName } from './rules/agency-name.ts';
import { agendaMinutes } from './rules/agenda-minutes.ts';
import { answerInSituation } from './rules/answer-in-situation.ts';
import { caseMinutes } from './rules/case-minutes.ts';
import { caseNumber } from './rules/case-number.ts';
import { closedQuestion } from './rules/closed-question.ts';
import { colourContrast } from './rules/colour-contrast.ts';
import { confusedWithItself } from './rules/confused-with-itself.ts';
import { contactDetails } from './rules/contact-details.ts';
import { coolingOff } from './rules/cooling-off.ts';
import { coverage } from './rules/coverage.ts';
import { decomposedLetters } from './rules/decomposed-letters.ts';
import { doubleQuestion } from './rules/double-question.ts';
import { doubleWord } from './rules/double-word.ts';
import { doubledSection } from './rules/doubled-section.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { emptySection } from './rules/empty-section.ts';
import { followUpMissing } from './rules/follow-up-missing.ts';
import { freeTextWarning } from './rules/free-text-warning.ts';
import { headingLevel } from './rules/heading-level.ts';
import { hiddenCharacter } from './rules/hidden-character.ts';
import { idFileName } from './rules/id-file-name.ts';
import { imageAlt } from './rules/image-alt.ts';
import { injectOrder } from './rules/inject-order.ts';
import { injectSections } from './rules/inject-sections.ts';
import { jargon } from './rules/jargon.ts';
import { lawForm } from './rules/law-form.ts';
import { lawInProse } from './rules/law-in-prose.ts';
import { lawMissing } from './rules/law-missing.ts';
import { lawUnchecked } from './rules/law-unchecked.ts';
import { lawUnknown } from './rules/law-unknown.ts';
import { leadingQuestion } from './rules/leading-question.ts';
import { lineEnds } from './rules/line-ends.ts';
import { linkTarget } from './rules/link-target.ts';
import { linkText } from './rules/link-text.ts';
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
import { optionOpen } from './rules/option-open.ts';
import { outdatedName } from './rules/outdated-name.ts';
import { overlayReplacesNothing } from './rules/overlay-replaces-nothing.ts';
import { personalNumber } from './rules/personal-number.ts';
import { pickMatchesNothing } from './rules/pick-matches-nothing.ts';
import { preaching } from './rules/preaching.ts';
import { programmeTime } from './rules/programme-time.ts';
import { questionCount } from './rules/question-count.ts';
import { quotesAndDashes } from './rules/quotes-and-dashes.ts';
import { readability } from './rules/readability.ts';
import { retiredReference } from './rules/retired-reference.ts';
import { reviewMissing } from './rules/review-missing.ts';
import { reviewOverdue } from './rules/review-overdue.ts';
import { sectionOrder } from './rules/section-order.ts';
import { seeMutual } from './rules/see-mutual.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { severalDecisions } from './rules/several-decisions.ts';
import { situationLength } from './rules/situation-length.ts';
import { speedWithoutLimit } from './rules/speed-without-limit.ts';
import { tableHeader } from './rules/table-header.ts';
import { termMisspelt } from './rules/term-misspelt.ts';
import { termMixedUp } from './rules/term-mixed-up.ts';
import { translationMissing } from './rules/translation-missing.ts';
import { translationOrphan } from './rules/translation-orphan.ts';
import { translationSections } from './rules/translation-sections.ts';
import { translationStale } from './rules/translation-stale.ts';
import { unknownPerson } from './rules/unknown-person.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unprintableCharacter } from './rules/unprintable-character.ts';
import { untranslatedPassage } from './rules/untranslated-passage.ts';
import { unusedTerm } from './rules/unused-term.ts';
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
  optionOpen,
  speedWithoutLimit,
  nearDuplicate,
  oneSidedWrong,
  readability,
  sentenceLength,
  jargon,
  abbreviation,
  preaching,
  termMisspelt,
  termMixedUp,
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
  lineEnds,
  decomposedLetters,
  unusedTerm,
  seeMutual,
  pickMatchesNothing,
  retiredReference,
  overlayReplacesNothing,
  situationLength,
  headingLevel,
  injectOrder,
  programmeTime,
  followUpMissing,
  personalNumber,
  caseNumber,
  contactDetails,
  agencyName,
  freeTextWarning,
  lawUnchecked,
  lawInProse,
  outdatedName,
  coolingOff,
  linkText,
  imageAlt,
  tableHeader,
  unprintableCharacter,
  untranslatedPassage,
  reviewOverdue,
  reviewMissing,
  translationMissing,
  coverage,
  hiddenCharacter,
] as const satisfies readonly Rule[];
