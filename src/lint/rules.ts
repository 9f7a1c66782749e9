import type { Rule } from './rule.ts';
import { agendaMinutes } from './rules/agenda-minutes.ts';
import { caseMinutes } from './rules/case-minutes.ts';
import { colourContrast } from './rules/colour-contrast.ts';
import { confusedWithItself } from './rules/confused-with-itself.ts';
import { doubledSection } from './rules/doubled-section.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { emptySection } from './rules/empty-section.ts';
import { idFileName } from './rules/id-file-name.ts';
import { injectSections } from './rules/inject-sections.ts';
import { lawForm } from './rules/law-form.ts';
import { lawMissing } from './rules/law-missing.ts';
import { lawUnknown } from './rules/law-unknown.ts';
import { linkTarget } from './rules/link-target.ts';
import { longWithoutBreak } from './rules/long-without-break.ts';
import { markdown } from './rules/markdown.ts';
import { methodMinutes } from './rules/method-minutes.ts';
import { missingPart } from './rules/missing-part.ts';
import { missingSection } from './rules/missing-section.ts';
import { questionCount } from './rules/question-count.ts';
import { sectionOrder } from './rules/section-order.ts';
import { translationOrphan } from './rules/translation-orphan.ts';
import { translationSections } from './rules/translation-sections.ts';
import { translationStale } from './rules/translation-stale.ts';
import { unknownReference } from './rules/unknown-reference.ts';

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
