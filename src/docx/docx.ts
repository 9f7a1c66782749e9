import { Document as DocxFile, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Headway } from '../diagnostics/headway.ts';
import type { Document } from '../document/document.ts';
import { printed } from '../document/medium.ts';
import { writeBlocks } from './blocks.ts';
import { Desk } from './desk.ts';
import { repack } from './repack.ts';
import { stylesOf } from './styles.ts';

/**
 * The document as a Word file that can be worked on: real headings, lists, tables with header rows, links, languages and
 * alternative texts. It holds what is on paper; where pages break is Word's own business. The same document gives the same bytes.
 */
export async function writeDocx(document: Document, tell?: Headway): Promise<Uint8Array> {
  const desk = new Desk(document);
  const { blocks } = printed(document);
  const children = writeBlocks(blocks, desk.start());
  tell?.(writtenPart);
  const file = new DocxFile({
    title: document.title,
    subject: document.subject,
    creator: document.author,
    lastModifiedBy: document.author,
    keywords: document.keywords.join(', '),
    styles: stylesOf(document),
    footnotes: desk.footnotes,
    numbering: { config: desk.numbering() },
    sections: [
      {
        properties: { page: { size: a4, margin } },
        headers: { default: new Header({ children: [quiet(document.runningTitle)] }) },
        footers: { default: new Footer({ children: [pageNumber(document)] }) },
        children: children.length > 0 ? children : [new Paragraph({})],
      },
    ],
  });
  const packed = await Packer.toBuffer(file);
  tell?.(packedPart);
  return repack(packed, document.date);
}

/** The parts of the work that are done when the text is written, and when the library has packed it. */
const writtenPart = 0.2;
const packedPart = 0.8;

/** Twentieths of a point. */
const a4 = { width: 11906, height: 16838 };
const margin = { top: 1500, bottom: 1500, left: 1700, right: 1700 };

function quiet(text: string): Paragraph {
  return new Paragraph({ style: 'Meta', children: [new TextRun(text)] });
}

/** `Sida 1 av 9`, counted by Word. */
function pageNumber({ words }: Document): Paragraph {
  const children = words.page
    .split(/(\{pages?\})/)
    .map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part));
  return new Paragraph({ style: 'Meta', alignment: 'right', children: [new TextRun({ children })] });
}
