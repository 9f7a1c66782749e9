import type { Bank } from '../bank/bank.ts';
import type { Block } from '../document/document.ts';
import { mapChildren } from '../document/walk.ts';
import type { Occasion } from './occasion.ts';
import { planDrawing, timelineName } from './view/plan.ts';

/** Puts the pictures that etos draws itself where a template names them. */
export function withDrawings(blocks: readonly Block[], bank: Bank, occasion: Occasion): readonly Block[] {
  const visit = (block: Block): Block => {
    if (block.type !== 'figure') return mapChildren(block, visit);
    return block.src === timelineName ? { ...block, drawing: planDrawing(bank, occasion) } : block;
  };
  return blocks.map(visit);
}
