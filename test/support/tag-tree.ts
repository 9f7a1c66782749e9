import { PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { type PageContent, pageContent } from './pdf-content.ts';
import { type PdfReading, plainValue } from './pdf-file.ts';

/** An element of the structure tree as it stands in the file. */
export interface Tag {
  readonly tag: string;
  readonly ref: string;
  readonly lang?: string;
  readonly alt?: string;
  /** Attributes of all owners: `Scope`, `ListNumbering`, `BBox` … */
  readonly attributes: Readonly<Record<string, string>>;
  readonly kids: readonly (Tag | Content | Annotation)[];
}
/** Marked content that an element holds. */
export interface Content {
  readonly page: number;
  readonly mcid: number;
  readonly text: string;
}
/** An annotation that an element holds. */
export interface Annotation {
  readonly page: number;
  readonly annotation: PDFDict;
  readonly ref: string;
}

/** The tree and what each page shows. */
export interface TagReading {
  readonly root: Tag;
  readonly contents: readonly PageContent[];
}

/** Reads the structure tree, with the text of every mark. */
export function tagTree(pdf: PdfReading): TagReading {
  const contents = pdf.pages.map((page) => pageContent(pdf, page));
  const top = pdf.list(pdf.entry(pdf.dict(pdf.entry(pdf.catalogue, 'StructTreeRoot')), 'K'))[0];
  if (top === undefined) throw new Error('the file has no structure tree');
  return { root: readTag(pdf, contents, top), contents };
}

function readTag(pdf: PdfReading, contents: readonly PageContent[], value: PDFObject): Tag {
  const dict = pdf.dict(value);
  const page = pageOf(pdf, dict?.get(PDFName.of('Pg')));
  const lang = pdf.entry(dict, 'Lang');
  const alt = pdf.entry(dict, 'Alt');
  const kids = pdf.list(pdf.entry(dict, 'K')).map((kid) => readKid(pdf, contents, { kid, page }));
  return {
    tag: plainValue(pdf.entry(dict, 'S')),
    ref: value.toString(),
    attributes: attributesOf(pdf, dict),
    kids,
    ...(lang && { lang: plainValue(lang) }),
    ...(alt && { alt: plainValue(alt) }),
  };
}

function readKid(
  pdf: PdfReading,
  contents: readonly PageContent[],
  { kid, page }: { kid: PDFObject; page: number },
): Tag | Content | Annotation {
  const found = pdf.get(kid);
  if (found instanceof PDFNumber) return content(contents, page, found.asNumber());
  const dict = pdf.dict(kid);
  const type = plainValue(pdf.entry(dict, 'Type'));
  const own = pageOf(pdf, dict?.get(PDFName.of('Pg')));
  if (type === 'MCR') return content(contents, own, Number(plainValue(pdf.entry(dict, 'MCID'))));
  if (type === 'OBJR') {
    const ref = dict?.get(PDFName.of('Obj'));
    return { page: own, annotation: pdf.dict(ref) ?? PDFDict.withContext(pdf.catalogue.context), ref: String(ref) };
  }
  return readTag(pdf, contents, kid);
}

function content(contents: readonly PageContent[], page: number, mcid: number): Content {
  const text = contents[page]?.marked.get(mcid);
  if (text === undefined) throw new Error(`the tree names content ${mcid} on page ${page + 1}, which does not show it`);
  return { page, mcid, text };
}

function pageOf(pdf: PdfReading, value: PDFObject | undefined): number {
  return value instanceof PDFRef ? pdf.pageRefs.findIndex((ref) => ref.toString() === value.toString()) : -1;
}

function attributesOf(pdf: PdfReading, dict: PDFDict | undefined): Record<string, string> {
  const owners = pdf.list(pdf.entry(dict, 'A')).map((it) => pdf.dict(it));
  return Object.fromEntries(
    owners.flatMap((owner) => owner?.entries().map(([key, value]) => [key.decodeText(), plainValue(pdf.get(value))]) ?? []),
  );
}

/** True for elements, false for what they hold. */
export function isTag(kid: Tag | Content | Annotation): kid is Tag {
  return 'tag' in kid;
}

/** All text inside an element, in the order of the tree. */
export function textOf(tag: Tag): string {
  return tag.kids.map((kid) => (isTag(kid) ? textOf(kid) : 'text' in kid ? kid.text : '')).join('');
}

/** Every element of a name, in the order of the tree. */
export function allOf(root: Tag, name: string): Tag[] {
  return [...(root.tag === name ? [root] : []), ...root.kids.filter(isTag).flatMap((kid) => allOf(kid, name))];
}

/** The tree as indented lines, for eyes and for golden files. */
export function printTree(tag: Tag, depth = 0): string {
  const facts = [
    tag.lang && `lang=${tag.lang}`,
    tag.alt && `alt="${tag.alt}"`,
    tag.attributes.Scope,
    tag.attributes.ListNumbering,
  ];
  const own = tag.kids.filter((kid) => !isTag(kid)).map((kid) => ('text' in kid ? JSON.stringify(kid.text) : '@'));
  const line = `${'  '.repeat(depth)}${[tag.tag, ...facts.filter(Boolean), ...own].join(' ')}`;
  return [line, ...tag.kids.filter(isTag).map((kid) => printTree(kid, depth + 1))].join('\n');
}
