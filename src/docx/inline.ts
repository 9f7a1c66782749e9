import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Language } from '../document/document.ts';
import { tagOf } from './styles.ts';

/** How a stretch of text is marked. */
interface Marks {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly lang?: Language;
  readonly link?: boolean;
}

/** Inline nodes as runs and links. */
export function writeInline(nodes: readonly Inline[], marks: Marks = {}): ParagraphChild[] {
  return nodes.flatMap((node) => writeNode(node, marks));
}

function writeNode(node: Inline, marks: Marks): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [run(node.value, marks)];
    case 'code':
      return [new TextRun({ text: legal(node.value), font: 'Consolas', ...said(marks) })];
    case 'noteRef':
      // Word knows one mark to a note; a further one is its number.
      return [node.again ? new TextRun({ text: String(node.number), superScript: true }) : new FootnoteReferenceRun(node.number)];
    case 'lineBreak':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return writeInline(node.children, { ...marks, bold: true });
    case 'emphasis':
      return writeInline(node.children, { ...marks, italics: !marks.italics });
    case 'language':
      return writeInline(node.children, { ...marks, lang: node.lang });
    case 'link':
      return link(node, marks);
  }
}

function link({ href, children }: Extract<Inline, { type: 'link' }>, marks: Marks): ParagraphChild[] {
  // A link in a link leads nowhere of its own.
  if (marks.link) return writeInline(children, marks);
  const inside = writeInline(children, { ...marks, link: true });
  return [
    href.startsWith('#')
      ? new InternalHyperlink({ anchor: anchorOf(href.slice(1)), children: inside })
      : new ExternalHyperlink({ link: href, children: inside }),
  ];
}

function run(text: string, marks: Marks): TextRun {
  const { bold, italics } = marks;
  return new TextRun({ text: legal(text), ...(bold && { bold }), ...(italics && { italics }), ...said(marks) });
}

function said({ lang, link: isLink }: Marks) {
  return { ...(lang && { language: { value: tagOf(lang) } }), ...(isLink && { style: 'Hyperlink' }) };
}

/** Characters that XML 1.0 cannot hold. */
export function legal(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** Bookmarks in Word begin with a letter and have at most 40 letters, digits and underscores. */
export function anchorOf(id: string): string {
  return `a_${id.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, 40);
}
