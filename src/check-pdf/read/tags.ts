import { type PDFDict, type PDFObject, PDFRef } from 'pdf-lib';
import type { PdfFile } from './file.ts';

/** An element of the structure tree as it stands in the file. */
export interface Tag {
  /** As written, and what the role map makes of it. */
  readonly written: string;
  readonly tag: string;
  readonly ref: string;
  readonly dict: PDFDict;
  readonly parent: Tag | undefined;
  readonly kids: readonly Kid[];
  /** Index of the page that its entry Pg names. */
  readonly page: number | undefined;
  readonly lang: string | undefined;
}

/** Marked content that an element holds; `stream` is the form that it stands in, when it is not the page's own. */
export interface ContentKid {
  readonly page: number | undefined;
  readonly mcid: number;
  readonly stream: string | undefined;
}
/** An annotation or another object that an element holds. */
export interface ObjectKid {
  readonly page: number | undefined;
  readonly object: string;
}
export type Kid = Tag | ContentKid | ObjectKid;

/** The structure tree. */
export interface TagTree {
  /** Elements in reading order. */
  readonly tags: readonly Tag[];
  readonly top: readonly Tag[];
  /** An element is met twice, or nesting has no end. */
  readonly tangled: boolean;
  readonly roleMap: ReadonlyMap<string, string>;
}

/** Beyond these a tree is made to tire the reader. */
const deepest = 400;
const mostTags = 2_000_000;

/** Reads the structure tree; an empty one when the file has none. */
export function readTags(file: PdfFile): TagTree {
  return new TagReader(file).read();
}

class TagReader {
  readonly #file: PdfFile;
  readonly #pages: ReadonlyMap<string, number>;
  readonly #roleMap = new Map<string, string>();
  readonly #tags: Tag[] = [];
  readonly #seen = new Set<PDFDict>();
  #tangled = false;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#pages = new Map(file.pages.map(({ ref }, at) => [ref, at]));
  }

  read(): TagTree {
    const file = this.#file;
    const root = file.dict(file.entry(file.catalogue, 'StructTreeRoot'));
    const map = file.dict(file.entry(root, 'RoleMap'));
    for (const key of file.keys(map)) this.#roleMap.set(key, file.name(file.entry(map, key)) ?? '');
    const top = file
      .list(file.raw(root, 'K'))
      .flatMap((kid) => this.#kid(kid, { parent: undefined, page: undefined, depth: 0 }))
      .filter(isTag);
    return { tags: this.#tags, top, tangled: this.#tangled, roleMap: this.#roleMap };
  }

  #kid(value: PDFObject, at: { parent: Tag | undefined; page: number | undefined; depth: number }): Kid[] {
    const file = this.#file;
    const mcid = file.number(value);
    if (mcid !== undefined) return [{ page: at.page, mcid, stream: undefined }];
    const dict = file.dict(value);
    if (dict === undefined) return [];
    const type = file.name(file.entry(dict, 'Type'));
    const page = this.#pageOf(dict) ?? at.page;
    if (type === 'MCR') {
      const stream = file.raw(dict, 'Stm');
      return [{ page, mcid: file.number(file.entry(dict, 'MCID')) ?? -1, stream: stream && String(stream) }];
    }
    if (type === 'OBJR') return [{ page, object: String(file.raw(dict, 'Obj')) }];
    if (this.#seen.has(dict) || at.depth > deepest || this.#tags.length >= mostTags) {
      this.#tangled = true;
      return [];
    }
    this.#seen.add(dict);
    return [this.#tag(dict, value, at)];
  }

  #tag(dict: PDFDict, value: PDFObject, at: { parent: Tag | undefined; page: number | undefined; depth: number }): Tag {
    const file = this.#file;
    const written = file.name(file.entry(dict, 'S')) ?? '';
    const kids: Kid[] = [];
    const tag: Tag = {
      written,
      tag: standardOf(written, this.#roleMap) ?? written,
      ref: String(value),
      dict,
      parent: at.parent,
      kids,
      page: this.#pageOf(dict),
      lang: file.text(file.entry(dict, 'Lang')),
    };
    this.#tags.push(tag);
    for (const kid of file.list(file.raw(dict, 'K'))) {
      kids.push(...this.#kid(kid, { parent: tag, page: tag.page ?? at.page, depth: at.depth + 1 }));
    }
    return tag;
  }

  #pageOf(dict: PDFDict): number | undefined {
    const page = this.#file.raw(dict, 'Pg');
    return page instanceof PDFRef ? this.#pages.get(String(page)) : undefined;
  }
}

/** The standard type that a type stands for; undefined when the role map leads nowhere or round in a circle. */
export function standardOf(type: string, roleMap: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let found: string | undefined = type;
  while (found !== undefined && !standardTypes.has(found)) {
    if (seen.has(found)) return undefined;
    seen.add(found);
    found = roleMap.get(found);
  }
  return found;
}

/** ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** True for elements, false for what they hold. */
export function isTag(kid: Kid): kid is Tag {
  return 'tag' in kid;
}

/** The elements straight inside one. */
export function childTags(tag: Tag): Tag[] {
  return tag.kids.filter(isTag);
}

/** The element itself and those around it, from the inside out. */
export function ancestry(tag: Tag | undefined): Tag[] {
  const found: Tag[] = [];
  for (let at = tag; at !== undefined; at = at.parent) found.push(at);
  return found;
}

/** An entry of an element's attributes, whichever owner wrote it. */
export function attribute(file: PdfFile, tag: Tag, key: string): PDFObject | undefined {
  for (const owner of file.list(file.entry(tag.dict, 'A'))) {
    const found = file.entry(file.dict(owner), key);
    if (found !== undefined) return found;
  }
  const classes = file.dict(file.entry(file.catalogue, 'StructTreeRoot', 'ClassMap'));
  for (const name of file.list(file.entry(tag.dict, 'C'))) {
    for (const owner of file.list(file.entry(classes, file.name(name) ?? ''))) {
      const found = file.entry(file.dict(owner), key);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
