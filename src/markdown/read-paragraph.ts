import type { Token, Tokens } from 'marked';
import type { Block, Figure } from '../document/document.ts';
import { inlineText } from '../document/walk.ts';
import { decodeEntities } from './entities.ts';
import { findings } from './findings.ts';
import { type InlinePlace, inlineTokens, readInline, readTokens } from './inline.ts';
import type { Place, Reading } from './reading.ts';

/** A paragraph, a figure when an image stands alone in it, or nothing when it held only comments. */
export function readParagraph(reading: Reading, token: Tokens.Paragraph, place: Place, line: number): Block[] {
  const at: InlinePlace = { source: place.source, offset: place.start };
  const tokens = token.text.trimStart().startsWith('![') ? inlineTokens(reading, token.text, at) : undefined;
  const image = tokens && onlyImage(tokens);
  if (image) return [readFigure(reading, image, place, line)];
  const children = tokens ? readTokens(reading, tokens, at) : readInline(reading, token.text, at);
  return children.length > 0 ? [{ type: 'paragraph', children, line }] : [];
}

function onlyImage(tokens: readonly Token[]): Tokens.Image | undefined {
  const [first, ...rest] = tokens.filter((token) => token.type !== 'text' || token.raw.trim() !== '');
  return first?.type === 'image' && rest.length === 0 ? (first as Tokens.Image) : undefined;
}

/** The image's title, with inline Markdown of its own, is the figure's caption. */
function readFigure(reading: Reading, image: Tokens.Image, place: Place, line: number): Figure {
  const at: InlinePlace = { source: place.source, offset: place.start };
  const alt = inlineText(readTokens(reading, image.tokens, at));
  const caption = image.title ? readInline(reading, image.title, at) : [];
  if (!alt) reading.report(place, findings.missingAlt);
  return { type: 'figure', src: decodeEntities(image.href), alt, ...(caption.length > 0 && { caption }), line };
}
