import type { Block } from '../../document/document.ts';
import { choice, text } from '../argument.ts';
import { directive } from '../directive.ts';

/** A card to print on both sides. */
export const card = directive({
  name: 'card',
  what: {
    sv: 'Kort. Det som står i ::: back hamnar på baksidan.',
    en: 'A card. What stands in ::: back is set on its back.',
  },
  leaf: false,
  arguments: {
    label: text({ sv: 'litet vid framsidans fot, som "Kort 7"', en: 'small at the foot of the front, such as "Card 7"' }),
    back: text({ sv: 'litet vid baksidans fot', en: 'small at the foot of the back' }),
    fill: {
      ...choice({ sv: 'text, eller word: några få stora ord', en: 'text, or word: a few large words' }, ['text', 'word']),
      bare: false,
    },
  },
  example: '::: card label="Kort 7" back="Kort 7, baksida"\nVad gör du?\n\n::: back\nLyssna först.\n:::\n:::',
  build: ({ label, back: backLabel, fill = 'text' }, { children, line }) => [
    {
      type: 'card',
      ...(label && { label }),
      ...(backLabel && { backLabel }),
      fill,
      children: children.filter((block) => !isBack(block)),
      back: children.filter(isBack).flatMap((block) => block.children),
      line,
    },
  ],
});

function isBack(block: Block): block is Extract<Block, { type: 'section' }> {
  return block.type === 'section' && block.role === 'back';
}
