/** The templates that ship with etos, `templates/<name>.md`, in the order in which they are listed. */
export const templateNames = [
  'pack',
  'guide',
  'plan',
  'handout',
  'cards',
  'inject-sheets',
  'inject-sheet',
  'observer-sheet',
  'hot-wash',
  'case-feedback',
  'experience-report',
  'four-corners',
  'slides',
  'glossary',
  'principles-poster',
  'code-of-conduct',
  'invitation',
  'evaluation',
  'action-list',
  'certificate',
] as const;
export type TemplateName = (typeof templateNames)[number];
