import { directive } from '../directive.ts';

/** Stays on one page when it can. */
export const keep = directive({
  name: 'keep',
  what: { sv: 'Hålls ihop på en sida om det går.', en: 'Kept on one page when it can be.' },
  leaf: false,
  arguments: {},
  example: '::: keep\nFråga:\n\n- Vad gör du?\n:::',
  build: (_, { children, line }) => [{ type: 'keep', children, line }],
});
