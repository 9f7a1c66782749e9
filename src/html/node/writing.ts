import { escapeHtml } from '../escape.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Ruled lines, which a screen reader meets as one thing with a name; or a labelled box to type in, kept nowhere. */
export const writing: NodeWriter<'writing'> = (block) => {
  if (!block.typed)
    return tag(
      'div',
      { class: 'writing', role: 'img', 'aria-label': block.label, lang: block.lang },
      '<span></span>'.repeat(block.lines),
    );
  const box = tag('textarea', { rows: block.lines, autocomplete: 'off' }, '');
  return tag('label', { class: 'typed', lang: block.lang }, tag('span', {}, escapeHtml(block.label)) + box);
};
