import { directive } from '../directive.ts';

/** The words that open a text, in larger type. */
export const lead = directive({
  name: 'lead',
  what: { sv: 'Ingress: styckena sätts större.', en: 'Opening words: the paragraphs are set larger.' },
  leaf: false,
  arguments: {},
  example: '::: lead\nVad gör du när beslutet redan är fattat?\n:::',
  build: (_, { children }) => children.map((block) => (block.type === 'paragraph' ? { ...block, tone: 'lead' } : block)),
});
