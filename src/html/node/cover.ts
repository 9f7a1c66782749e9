import type { Cover } from '../../document/document.ts';
import { dataAddress } from '../data-address.ts';
import { escapeHtml } from '../escape.ts';
import type { NodeWriter } from '../page.ts';
import { emptyTag, tag } from '../tag.ts';

/** The document's opening, with its title as the only level-1 heading. */
export const cover: NodeWriter<'cover'> = (block, page) => {
  const { logo, eyebrow, title, subtitle } = block;
  const parts = [
    logo ? logoHtml(logo) : '',
    eyebrow ? tag('p', { class: 'eyebrow' }, escapeHtml(eyebrow)) : '',
    tag('h1', {}, escapeHtml(title)),
    subtitle ? tag('p', { class: 'subtitle' }, escapeHtml(subtitle)) : '',
    page.blocks(block.children),
  ];
  return tag('header', { class: 'cover', lang: block.lang }, `\n${parts.filter(Boolean).join('\n')}\n`);
};

/** An SVG that nobody has read is not let in; its words stand instead. */
function logoHtml({ mime, data, alt, vector }: NonNullable<Cover['logo']>): string {
  if (mime === 'image/svg+xml' && !vector) return tag('p', { class: 'eyebrow' }, escapeHtml(alt));
  return emptyTag('img', { class: 'logo', src: dataAddress(mime, data), alt });
}
