import type { Checked, Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import type { Block, Document, Figure } from '../document/document.ts';
import { mapChildren } from '../document/walk.ts';
import { readSvg } from './read.ts';
import { writeSvg } from './write.ts';

/**
 * The document with its SVG pictures read into drawings and their bytes written anew, so that no writer ever holds what a file
 * from outside says. One that cannot be read loses its bytes, and its alternative text is set; what is left out is told.
 */
export function withDrawings(document: Document): Checked<Document> {
  const diagnostics: Diagnostic[] = [];
  const visit = (block: Block): Block => {
    if (block.type === 'figure') return isSvg(block) ? drawn(block, block.src, diagnostics) : block;
    const inside = mapChildren(block, visit);
    if (inside.type !== 'cover' || !inside.logo || !isSvg(inside.logo)) return inside;
    const { alt } = inside.logo;
    const read = drawn(inside.logo, alt, diagnostics);
    return { ...inside, logo: { ...read, mime: svg, alt, data: read.data ?? new Uint8Array(0) } };
  };
  return { value: { ...document, blocks: document.blocks.map(visit) }, diagnostics };
}

const svg = 'image/svg+xml';

type Picture = Pick<Figure, 'data' | 'mime' | 'vector'>;

function isSvg({ data, mime }: Picture): boolean {
  return data !== undefined && mime === svg;
}

function drawn<P extends Picture>(picture: P, name: string, diagnostics: Diagnostic[]): P {
  const { data, vector: _, ...rest } = picture;
  const read = data && readSvg(data);
  if (!read) {
    diagnostics.push({ ...broken(name), severity: 'warning', file: '' });
    return rest as P;
  }
  if (read.leftOut.length > 0) diagnostics.push({ ...partial(name, read.leftOut), severity: 'warning', file: '' });
  return { ...picture, data: new TextEncoder().encode(writeSvg(read.drawing)), vector: read.drawing };
}

interface Words {
  readonly code: string;
  readonly message: Message;
  readonly hint: Message;
}

function broken(name: string): Words {
  return {
    code: 'broken-picture',
    message: {
      sv: `Bilden »${name}« går inte att läsa som SVG; dess alternativtext står i stället.`,
      en: `The picture “${name}” cannot be read as SVG; its alternative text stands instead.`,
    },
    hint: {
      sv: 'Spara den som vanlig SVG utan entiteter, som PNG eller som JPEG.',
      en: 'Save it as plain SVG without entities, as PNG, or as JPEG.',
    },
  };
}

function partial(name: string, leftOut: readonly string[]): Words {
  const list = leftOut.join(', ');
  return {
    code: 'svg-part',
    message: {
      sv: `Bilden »${name}« innehåller sådant som inte ritas: ${list}.`,
      en: `The picture “${name}” holds what is not drawn: ${list}.`,
    },
    hint: {
      sv: 'Gör om text till kurvor och effekter till ytor i ritprogrammet, eller spara bilden som PNG.',
      en: 'Turn text into curves and effects into surfaces in the vector program, or save the picture as PNG.',
    },
  };
}
