import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Terms with what they mean. */
export const definitions: NodeWriter<'definitions'> = (block, page) => {
  const items = block.items.map(({ id, term, children }) =>
    tag('div', {}, `${tag('dt', { id }, inlineHtml(term))}\n${tag('dd', {}, page.blocks(children))}`),
  );
  return tag('dl', { class: 'definitions', lang: block.lang }, `\n${items.join('\n')}\n`);
};
