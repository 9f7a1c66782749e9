import type { Block } from '../../document/document.ts';
import { blockText } from '../../document/walk.ts';
import { directive } from '../directive.ts';
import { directiveFindings } from '../directive-findings.ts';

/** Labels with room to fill in. */
export const fields = directive({
  name: 'fields',
  what: {
    sv: 'Rader att fylla i; en punkt per rad, ”Namn: Kim” är förifylld.',
    en: 'Lines to fill in; one list item for each, “Name: Kim” is filled in beforehand.',
  },
  leaf: false,
  arguments: {},
  example: '::: fields\n- Datum\n- Plats: Rådsrummet\n:::',
  build: (_, { children, line, report }) => {
    const items = children.flatMap(itemTexts).map(field);
    const rest = children.filter((block) => block.type !== 'list');
    if (items.length === 0) report(directiveFindings.nothingToApply('fields', { sv: 'en punktlista', en: 'a list' }));
    return items.length === 0 ? children : [{ type: 'fields', items, line }, ...rest];
  },
});

function itemTexts(block: Block): string[] {
  return block.type === 'list' ? block.items.map((item) => item.children.flatMap(blockText).join(' ')) : [];
}

/** A label and, after the first colon with a space, its value; a colon at the label's end is not part of it. */
function field(text: string): { readonly label: string; readonly value?: string } {
  const colon = text.indexOf(': ');
  if (colon <= 0) return { label: text.replace(/:$/, '') };
  return { label: text.slice(0, colon), value: text.slice(colon + 2) };
}
