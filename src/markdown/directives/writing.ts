import { flag, integer, text } from '../argument.ts';
import { directive } from '../directive.ts';

/** Room to write by hand. */
export const writing = directive({
  name: 'writing',
  what: { sv: 'Linjer att skriva på.', en: 'Ruled lines to write on.' },
  leaf: true,
  arguments: {
    lines: integer({ sv: 'antal rader', en: 'number of lines' }, 1, 60),
    label: text({ sv: 'vad platsen är till för, läst av skärmläsare', en: 'what the room is for, read by screen readers' }, true),
    typed: flag(
      { sv: 'på skärm: en ruta att skriva i; inget sparas', en: 'on screen: a box to type in; nothing is kept' },
      'typed',
    ),
  },
  example: '::: writing lines=6 label="Våra anteckningar" :::',
  build: ({ lines = 4, label = '', typed }, { line }) => [{ type: 'writing', lines, label, ...(typed && { typed }), line }],
});
