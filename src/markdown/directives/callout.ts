import { choice, inline } from '../argument.ts';
import { directive } from '../directive.ts';

/** A box beside the text. */
export const callout = directive({
  name: 'callout',
  what: {
    sv: 'Ruta: note (att veta), law (vad lagen säger), voice (någons röst) eller caution (sägs före något svårt).',
    en: 'Box: note (to know), law (where the law stands), voice (someone speaking) or caution (said before something hard).',
  },
  leaf: false,
  arguments: {
    tone: choice({ sv: 'vad för slags ruta det är', en: 'what kind of box it is' }, ['note', 'law', 'voice', 'caution']),
    title: inline({ sv: 'rutans rubrik', en: 'the title of the box' }),
  },
  example: '::: callout law title="Jäv"\nDen som är jävig får inte delta.\n:::',
  build: ({ tone = 'note', title }, { children, line }) => [
    { type: 'callout', tone, ...(title && title.length > 0 && { title }), children, line },
  ],
});
