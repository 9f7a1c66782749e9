import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import type { Source } from '../bank/source.ts';
import type { Checked, Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import type { Block, Figure } from '../document/document.ts';
import { mapChildren } from '../document/walk.ts';

/** A picture beyond this would make a document nobody can mail. */
const maxBytes = 20_000_000;

interface Place {
  readonly folder: string;
  readonly source: Source;
}

/** Reads the pictures that figures name, from the text's own folder and below; nothing is ever fetched from a network. */
export function withPictures(blocks: readonly Block[], place: Place): Checked<readonly Block[]> {
  const diagnostics: Diagnostic[] = [];
  const visit = (block: Block): Block => {
    if (block.type === 'figure') return block.data || block.drawing ? block : pictured(block, place, diagnostics);
    return mapChildren(block, visit);
  };
  return { value: blocks.map(visit), diagnostics };
}

function pictured(figure: Figure, place: Place, diagnostics: Diagnostic[]): Figure {
  const read = readPicture(figure.src, place.folder);
  if (!('sv' in read)) return { ...figure, ...read };
  const span = figure.line ? place.source.lineSpan(figure.line) : undefined;
  diagnostics.push(place.source.finding('picture', span, read, { severity: 'warning', hint: howTo }));
  return figure;
}

const howTo: Message = {
  sv: 'Lägg bilden som PNG, JPEG eller SVG i textens mapp. Till dess står alternativtexten i bildens ställe.',
  en: 'Put the picture as PNG, JPEG or SVG in the text’s folder. Until then its alternative text stands in its place.',
};

export type Picture = Required<Pick<Figure, 'data' | 'mime'>>;

/** Reads one picture below a folder; what is wrong with it, in words, when it cannot be used. */
export function readPicture(src: string, folder: string): Picture | Message {
  if (/^[a-z][a-z0-9+.-]*:/i.test(src))
    return {
      sv: `Bilden ${src} ligger inte i mappen; etos hämtar inget från nätet.`,
      en: `The picture ${src} is not in the folder; etos fetches nothing from the network.`,
    };
  if (isAbsolute(src) || src.startsWith('\\\\')) return outside(src);
  try {
    const home = realpathSync(folder);
    const path = realpathSync(join(home, src));
    if (!path.startsWith(home + sep)) return outside(src);
    const { size } = statSync(path);
    if (!statSync(path).isFile() || size > maxBytes)
      return { sv: `Bilden ${src} är för stor (${size} byte).`, en: `The picture ${src} is too large (${size} bytes).` };
    return recognised(readFileSync(path), src);
  } catch {
    return { sv: `Bilden ${src} finns inte.`, en: `The picture ${src} does not exist.` };
  }
}

function recognised(data: Uint8Array, src: string): Picture | Message {
  if (data[0] === 0x89 && data[1] === 0x50 && data[2] === 0x4e && data[3] === 0x47) return { data, mime: 'image/png' };
  if (data[0] === 0xff && data[1] === 0xd8 && data[2] === 0xff) return { data, mime: 'image/jpeg' };
  if (isSvg(data)) return { data, mime: 'image/svg+xml' };
  return { sv: `Bilden ${src} är varken PNG, JPEG eller SVG.`, en: `The picture ${src} is neither PNG, JPEG nor SVG.` };
}

/** Text that names the element; whether it can be drawn is found out when it is read (`src/svg/`). */
function isSvg(data: Uint8Array): boolean {
  const head = new TextDecoder().decode(data.subarray(0, 4000));
  return /^\s*</.test(head) && /<(?:[\w-]+:)?svg[\s>/]/.test(head);
}

function outside(src: string): Message {
  return { sv: `Bilden ${src} ligger utanför textens mapp.`, en: `The picture ${src} is outside the text’s folder.` };
}
