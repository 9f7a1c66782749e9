import type { Bank } from '../bank/bank.ts';
import type { Block } from '../document/document.ts';
import { mapChildren } from '../document/walk.ts';
import type { Occasion } from './occasion.ts';
import { injectTree } from './plan/tree.ts';
import { treeName } from './view/case.ts';
import { planDrawing, timelineName } from './view/plan.ts';

/** Puts the pictures that etos draws itself where a template names them. */
export function withDrawings(blocks: readonly Block[], bank: Bank, occasion: Occasion): readonly Block[] {
  const visit = (block: Block): Block => {
    if (block.type !== 'figure') return mapChildren(block, visit);
    if (block.src === timelineName) return { ...block, drawing: planDrawing(bank, occasion) };
    const exercise = occasion.cases.find(({ id }) => treeName(id) === block.src);
    return exercise ? { ...block, drawing: injectTree(exercise.data.injects, occasion.lang).drawing } : block;
  };
  return blocks.map(visit);
}
