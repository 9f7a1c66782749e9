import type { Document } from '../document/document.ts';
import { escapeCss } from './escape.ts';
import { lookStyle } from './look-style.ts';
import { printStyle } from './print-style.ts';
import { screenStyle } from './screen-style.ts';

/** The page's style sheet, in the document's colour. */
export function styleSheet(document: Document): string {
  const known = /^#[0-9a-f]{6}$/i.test(document.look.accent) && document.look.variant !== 'black-and-white';
  const accent = known ? document.look.accent : INK;
  const colours = { accent, tint: mixed(accent, 0.06), line: mixed(accent, 0.3) };
  const variables = Object.entries(colours).map(([name, colour]) => `--${name}: ${colour};`);
  return `:root { ${variables.join(' ')} }\n${screenStyle}${printStyle({
    runningTitle: escapeCss(document.runningTitle),
    page: pageCounter(document.words.page),
    hasCover: document.blocks[0]?.type === 'cover',
  })}${lookStyle(document.look)}`;
}

/** Stands in for a colour that is none. */
const INK = '#1f2a33';

/** So much of a colour in white. */
function mixed(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) =>
      Math.round(255 + (channel - 255) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** `Sida {page} av {pages}` as the value of `content`. */
function pageCounter(words: string): string {
  return words
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : `"${escapeCss(part)}"`))
    .join(' ');
}
