import { directive } from '../directive.ts';

/** Small, quiet information. */
export const meta = directive({
  name: 'meta',
  what: { sv: 'Små upplysningar om det som står bredvid.', en: 'Small information about what stands beside it.' },
  leaf: false,
  arguments: {},
  example: '::: meta\n45 minuter · 4–8 personer\n:::',
  build: (_, { children }) => children.map((block) => (block.type === 'paragraph' ? { ...block, tone: 'meta' } : block)),
});
