import { directive } from '../directive.ts';

/** What the presenter sees and nobody else. */
export const notes = directive({
  name: 'notes',
  what: {
    sv: 'Talarstöd: syns i bildspelets andra fönster och ingen annanstans.',
    en: 'Presenter notes: seen in the second window of the slides and nowhere else.',
  },
  leaf: false,
  arguments: {},
  example: '::: notes\nVänta in de tysta.\n:::',
  build: (_, { children, line }) => [{ type: 'notes', children, line }],
});
