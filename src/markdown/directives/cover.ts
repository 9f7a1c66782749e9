import { text } from '../argument.ts';
import { directive } from '../directive.ts';

/** The first page. Its title is the document's own. */
export const cover = directive({
  name: 'cover',
  what: {
    sv: 'Försättsblad; det som står i direktivet hamnar under titeln.',
    en: 'Cover page; what stands in it is set under the title.',
  },
  leaf: false,
  arguments: {
    title: text({ sv: 'dokumentets titel', en: 'the title of the document' }, true),
    subtitle: text({ sv: 'underrubrik', en: 'subtitle' }),
    eyebrow: text({ sv: 'raden över titeln', en: 'the line over the title' }),
  },
  example: '::: cover title="Etik i vardagen" subtitle="Samtalsunderlag"\nEnheten för utveckling\n:::',
  build: ({ title = '', subtitle, eyebrow }, { children, line }) => [
    { type: 'cover', title, ...(subtitle && { subtitle }), ...(eyebrow && { eyebrow }), children, line },
  ],
});
