import type { Message } from '../diagnostics/diagnostic.ts';

/** A web course: lessons in order, each on a principle or a topic. */
export interface Course {
  readonly title: Message;
  readonly subjects: readonly string[];
}

/** The three web courses that the state's own values work had (Krus 2010–2011), made of the bank's principles and topics. */
export const courses: Readonly<Record<string, Course>> = {
  'de-sex-principerna': {
    title: { sv: 'De sex principerna', en: 'The six principles' },
    subjects: [
      'demokrati',
      'legalitet',
      'objektivitet',
      'fri-asiktsbildning',
      'respekt-for-lika-varde',
      'effektivitet-och-service',
    ],
  },
  forvaltningskunskap: {
    title: { sv: 'Förvaltningskunskap', en: 'How administration works' },
    subjects: ['politik', 'jav', 'offentlighet', 'sekretess', 'yttrandefrihet', 'effektivitet', 'upphandling'],
  },
  bemotande: {
    title: { sv: 'Bemötande', en: 'Meeting people' },
    subjects: ['bemotande', 'likabehandling', 'sprak-tillganglighet', 'lojalitet-kollegor'],
  },
};
