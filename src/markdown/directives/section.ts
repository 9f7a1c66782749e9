import { flag, shaped, text } from '../argument.ts';
import { directive } from '../directive.ts';

/** A part of the document, for page breaks and styling. */
export const section = directive({
  name: 'section',
  what: { sv: 'En del av dokumentet.', en: 'A part of the document.' },
  leaf: false,
  arguments: {
    newpage: flag({ sv: 'börjar på ny sida', en: 'begins on a new page' }, 'newpage'),
    id: text({ sv: 'mål för länkar', en: 'target for links' }),
    role: {
      ...shaped(
        { sv: 'vad för slags del det är', en: 'what kind of part it is' },
        { sv: 'ett ord med små bokstäver, som dilemma', en: 'a word in lower case, such as dilemma' },
        (word) => /^[a-z][a-z0-9-]*$/.test(word),
      ),
      bare: false,
      required: false,
    },
  },
  example: '::: section role=dilemma id=fallet newpage\n## Fallet\n\nText.\n:::',
  build: ({ newpage = false, id, role }, { children, line, claim }) => [
    { type: 'section', ...(id && { id: claim(id) }), ...(role && { role }), newPage: newpage, children, line },
  ],
});
