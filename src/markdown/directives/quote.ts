import { inline } from '../argument.ts';
import { directive } from '../directive.ts';

/** Somebody's words, with who said them. */
export const quote = directive({
  name: 'quote',
  what: { sv: 'Citat, med vem som har sagt det.', en: 'A quotation, with who said it.' },
  leaf: false,
  arguments: { by: inline({ sv: 'vem som har sagt det, och var', en: 'who said it, and where' }) },
  example: '::: quote by="En handläggare, *våren 2026*"\nJag frågade chefen först.\n:::',
  build: ({ by }, { children, line }) => [{ type: 'quote', children, ...(by?.length && { by }), line }],
});
