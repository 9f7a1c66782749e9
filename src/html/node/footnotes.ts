import { backId } from '../../document/footnotes.ts';
import { escapeHtml } from '../escape.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Notes at the end of a chapter, each with a way back to where it was referred to. */
export const footnotes: NodeWriter<'footnotes'> = (block, page) => {
  const label = page.document.words.noteBack;
  const items = block.items.map(({ id, number, children }) => {
    const back = tag('a', { href: `#${backId(id)}`, role: 'doc-backlink', 'aria-label': label }, escapeHtml('↩'));
    const said = page.blocks(children);
    const whole = said.endsWith('</p>') ? `${said.slice(0, -4)} ${back}</p>` : `${said}\n${tag('p', {}, back)}`;
    return tag('li', { id, value: String(number) }, whole);
  });
  return tag('div', { class: 'footnotes', lang: block.lang }, tag('ol', {}, `\n${items.join('\n')}\n`));
};
