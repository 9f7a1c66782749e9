import { walkBlocks } from '../../document/walk.ts';
import { exampleTerm } from '../example-texts.ts';
import { atLine } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

/** The alternative text of an image says what it shows. That there is one at all is for `markdown`. */
export const imageAlt = {
  id: 'image-alt',
  group: 'accessibility',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Bildbeskrivningen ska säga vad bilden visar, inte vad filen heter eller att det är en bild.',
    en: 'The alternative text should say what the image shows, not what the file is called or that it is an image.',
  },
  why: {
    sv: 'Den som inte ser bilden får annars höra »IMG 2041«.',
    en: 'Whoever cannot see the image will otherwise hear “IMG 2041”.',
  },
  good: [{ files: { 'glossary/terms/jav.md': exampleTerm({ body: '![Två kollegor vid en bild på en skärm](bild.png)' }) } }],
  bad: [
    { files: { 'glossary/terms/jav.md': exampleTerm({ body: '![IMG_2041.jpg](bild.png)' }) }, at: ['glossary/terms/jav.md:8:1'] },
    { files: { 'glossary/terms/jav.md': exampleTerm({ body: '![Bild](bild.png)' }) }, at: ['glossary/terms/jav.md:8:1'] },
  ],
  *check({ marked }) {
    for (const { text, section, blocks } of marked) {
      const found: Finding[] = [];
      walkBlocks(blocks, (block) => {
        if (block.type !== 'figure' || !saysNothing(block.alt, block.src)) return;
        found.push(
          atLine(text, block.line ?? section.textLine, {
            message: {
              sv: `Bildbeskrivningen »${block.alt}« säger inte vad bilden visar.`,
              en: `The alternative text “${block.alt}” does not say what the image shows.`,
            },
            hint: {
              sv: 'Skriv som till någon i telefon: Två kollegor pratar vid en skärm.',
              en: 'Write as to somebody on the telephone: Two colleagues talk by a screen.',
            },
          }),
        );
      });
      yield* found;
    }
  },
} satisfies Rule<'image-alt'>;

function saysNothing(alt: string, src: string): boolean {
  const words = alt.trim();
  if (words === '') return false;
  const file = src.slice(src.lastIndexOf('/') + 1);
  const isFile = words === file || words === file.replace(/\.[^.]*$/, '') || /\.(?:png|jpe?g|gif|svg|webp|tiff?)$/i.test(words);
  return (
    isFile ||
    /^(?:en |ett |an? |the )?(?:bild(?:en)?|foto(?:t)?|figur(?:en)?|diagram(?:met)?|illustration(?:en)?|image|picture|photo|figure|chart|graphic)(?: ?\d+)?\.?$/i.test(
      words,
    )
  );
}
