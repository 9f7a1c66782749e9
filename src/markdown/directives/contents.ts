import { integer, text } from '../argument.ts';
import { directive } from '../directive.ts';

/** The table of contents. */
export const contents = directive({
  name: 'contents',
  what: { sv: 'Innehållsförteckning över rubrikerna.', en: 'Table of contents, made from the headings.' },
  leaf: true,
  arguments: {
    title: text({ sv: 'rubriken över förteckningen', en: 'the words over the table' }, true),
    depth: integer({ sv: 'hur många rubriknivåer som tas med', en: 'how many levels of headings it holds' }, 1, 3),
  },
  example: '::: contents title="Innehåll" depth=2 :::',
  build: ({ title = '', depth }, { line }) => [{ type: 'contents', title, depth: depth === 1 || depth === 3 ? depth : 2, line }],
});
