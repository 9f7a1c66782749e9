import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Ruled lines, which a screen reader meets as one thing with a name; or a box to type in, kept nowhere. */
export const writing: NodeWriter<'writing'> = (block) => {
  if (!block.typed)
    return tag(
      'div',
      { class: 'writing', role: 'img', 'aria-label': block.label, lang: block.lang },
      '<span></span>'.repeat(block.lines),
    );
  const box = { class: 'typed', rows: block.lines, 'aria-label': block.label, autocomplete: 'off', lang: block.lang };
  return tag('textarea', box, '');
};
