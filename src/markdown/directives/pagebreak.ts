import { directive } from '../directive.ts';

/** A new page. */
export const pagebreak = directive({
  name: 'pagebreak',
  what: { sv: 'Ny sida.', en: 'A new page.' },
  leaf: true,
  arguments: {},
  example: '::: pagebreak :::',
  build: (_, { line }) => [{ type: 'pageBreak', line }],
});
