import type { Block, Document } from '../document/document.ts';
import { walkBlocks } from '../document/walk.ts';

/** What node writers are given besides their node: the page it goes on. */
export interface Page {
  readonly document: Document;
  /** Writes blocks one after another. */
  readonly blocks: (blocks: readonly Block[]) => string;
  /** An id that nothing on the page has: the name, or the name with a number. */
  readonly id: (name: string) => string;
}

/** Writes one kind of block. To add one: a file in `node/`, and a line in `nodes.ts`. */
export type NodeWriter<T extends Block['type']> = (block: Extract<Block, { type: T }>, page: Page) => string;

/** A page for a document; `write` writes one block. Ids are given out in the order they are asked for. */
export function makePage(document: Document, write: (block: Block, page: Page) => string): Page {
  const taken = documentIds(document);
  const page: Page = {
    document,
    blocks: (blocks) => blocks.map((block) => write(block, page)).join('\n'),
    id: (name) => {
      let free = name;
      for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
      taken.add(free);
      return free;
    },
  };
  return page;
}

function documentIds(document: Document): Set<string> {
  const ids = new Set<string>();
  walkBlocks(document.blocks, (block) => {
    if ((block.type === 'heading' || block.type === 'section') && block.id) ids.add(block.id);
    if (block.type === 'definitions') for (const { id } of block.items) if (id) ids.add(id);
  });
  return ids;
}
