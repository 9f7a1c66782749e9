import encodeQR from 'qr';
import type { Block, Document } from '../document/document.ts';
import { mapChildren } from '../document/walk.ts';

/** The document with the modules of its QR codes. An address too long for any code keeps its text alone. */
export function withCodes(document: Document): Document {
  return { ...document, blocks: document.blocks.map(coded) };
}

function coded(block: Block): Block {
  if (block.type !== 'qr') return mapChildren(block, coded);
  const modules = modulesOf(block.href);
  return modules ? { ...block, modules } : block;
}

/** 2,953 bytes fit in the largest code, but no telephone reads that from paper; 600 make 89 modules a side. */
const longest = 600;

/** Medium error correction: a seventh of the code may be soiled, as paper comes to be. */
function modulesOf(address: string): string[] | undefined {
  if (new TextEncoder().encode(address).length > longest) return undefined;
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 1 });
  return rows.slice(1, -1).map((row) =>
    row
      .slice(1, -1)
      .map((dark) => (dark ? '1' : '0'))
      .join(''),
  );
}
