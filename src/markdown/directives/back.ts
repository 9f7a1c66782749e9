import { directive } from '../directive.ts';

/** The back of the card that it stands in. */
export const back = directive({
  name: 'back',
  what: { sv: 'Baksidan av ett kort; skrivs inuti ::: card.', en: 'The back of a card; written inside ::: card.' },
  leaf: false,
  arguments: {},
  example: '::: back\nLyssna först.\n:::',
  build: (_, { children, line }) => [{ type: 'section', role: 'back', newPage: false, children, line }],
});
