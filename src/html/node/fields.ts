import { escapeHtml } from '../escape.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Labels, each with a line that is empty or filled in. */
export const fields: NodeWriter<'fields'> = (block) => {
  const items = block.items.map(({ label, value }) =>
    tag('div', {}, tag('dt', {}, escapeHtml(label)) + tag('dd', {}, escapeHtml(value ?? ''))),
  );
  return tag('dl', { class: 'fields', lang: block.lang }, `\n${items.join('\n')}\n`);
};
