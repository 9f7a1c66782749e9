import type { Block, Figure } from '../../document/document.ts';
import { inline, integer } from '../argument.ts';
import { directive } from '../directive.ts';
import { directiveFindings } from '../directive-findings.ts';

/** How the pictures inside are set. */
export const figure = directive({
  name: 'figure',
  what: { sv: 'Bild med bildtext och bredd.', en: 'A picture with a caption and a width.' },
  leaf: false,
  arguments: {
    width: integer({ sv: 'högst så många procent av spaltens bredd', en: 'at most so many per cent of the column' }, 5, 100),
    caption: inline({ sv: 'text under bilden', en: 'words under the picture' }),
  },
  example: '::: figure width=60 caption="Rådsrummet"\n![Ett runt bord](rum.png)\n:::',
  build: ({ width, caption }, { children, report }) => {
    if (!children.some(isFigure)) report(directiveFindings.nothingToApply('figure', { sv: 'en bild', en: 'a picture' }));
    return children.map((block) =>
      isFigure(block) ? { ...block, ...(width && { width }), ...(caption?.length && { caption }) } : block,
    );
  },
});

function isFigure(block: Block): block is Figure {
  return block.type === 'figure';
}
