import { dataAddress } from '../data-address.ts';
import { escapeHtml } from '../escape.ts';
import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { emptyTag, tag } from '../tag.ts';

/** A picture, within the page itself, with its caption; without the picture's bytes, its description. */
export const figure: NodeWriter<'figure'> = (block) => {
  // An SVG that nobody has read is not let in.
  const picture =
    block.data && (block.mime !== 'image/svg+xml' || block.vector)
      ? emptyTag('img', { src: dataAddress(block.mime ?? 'image/png', block.data), alt: block.alt })
      : tag('p', { class: 'alt' }, escapeHtml(block.alt));
  const caption = block.caption ? tag('figcaption', {}, inlineHtml(block.caption)) : '';
  const style = block.width ? `max-width:${block.width}%` : undefined;
  return tag('figure', { lang: block.lang, style }, picture + caption);
};
