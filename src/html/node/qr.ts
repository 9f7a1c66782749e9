import { escapeHtml } from '../escape.ts';
import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** The code as drawing, and the address as a link beside it. */
export const qr: NodeWriter<'qr'> = (block) => {
  const code = block.modules ? drawing(block.modules, `QR: ${block.href}`) : '';
  const caption = block.caption ? tag('p', { class: 'qr-caption' }, inlineHtml(block.caption)) : '';
  const link = inlineHtml([{ type: 'link', href: block.href, children: [{ type: 'text', value: block.href }] }]);
  const words = tag('div', {}, caption + tag('p', { class: 'meta' }, link));
  return tag('div', { class: 'qr', lang: block.lang }, code + words);
};

/** Four modules of white around it, as readers need. */
const quiet = 4;

function drawing(modules: readonly string[], label: string): string {
  const side = modules.length + 2 * quiet;
  const path = modules
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map((run) => `M${run.index + quiet} ${y + quiet}h${run[0].length}v1h-${run[0].length}z`),
    )
    .join('');
  const attributes = { viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': label, width: 128, height: 128 };
  return tag(
    'svg',
    { ...attributes, xmlns: 'http://www.w3.org/2000/svg' },
    `<title>${escapeHtml(label)}</title>${tag('path', { d: path }, '')}`,
  );
}
