import { dataAddress } from '../data-address.ts';
import { drawingHtml } from '../drawing.ts';
import { escapeHtml } from '../escape.ts';
import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { emptyTag, tag } from '../tag.ts';

/** A picture, within the page itself, with its caption; without the picture's bytes, its description. */
export const figure: NodeWriter<'figure'> = (block) => {
  // An SVG that nobody has read is not let in.
  const isSet = block.data !== undefined && (block.mime !== 'image/svg+xml' || block.vector !== undefined);
  const picture = block.drawing
    ? drawingHtml(block.drawing, block.alt)
    : block.data && isSet
      ? emptyTag('img', { src: dataAddress(block.mime ?? 'image/png', block.data), alt: block.alt })
      : tag('p', { class: 'alt' }, escapeHtml(block.alt));
  const caption = block.caption ? tag('figcaption', {}, inlineHtml(block.caption)) : '';
  const style = block.width ? `max-width:${block.width}%` : undefined;
  return tag('figure', { lang: block.lang, style }, picture + caption);
};
