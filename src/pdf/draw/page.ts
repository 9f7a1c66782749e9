import type { Artifact, Logical, Owner } from '../../layout/logical.ts';
import type { BoxItem, Item, Page, PictureItem, TextItem, TextRun } from '../../layout/pages.ts';
import { number, numbers, rgb, text } from '../syntax.ts';
import type { Box, TagTree } from '../tags/tree.ts';
import { type Encoder, fontName } from './encode.ts';
import { vectorOperators } from './vector.ts';

/** What a page is drawn with. */
export interface Pens {
  readonly encoder: Encoder;
  readonly tags: TagTree;
  /** The resource name of each picture. */
  readonly pictures: ReadonlyMap<Uint8Array, { readonly name: string }>;
  /** Of the sheet; PDF counts from its lower edge. */
  readonly height: number;
}

/** The content stream of a page. Everything in it is either marked as part of an element or as an artifact. */
export function drawPage(page: Page, at: number, pens: Pens): string {
  const drawing = new Drawing(at, pens);
  // Grounds and rules first: text lies on them, and lines of one paragraph follow each other without a break.
  forEachItem(page, (item, x, y) => {
    if (item.kind === 'box' && typeof item.of === 'string') drawing.box(item, x, y);
  });
  forEachItem(page, (item, x, y, from) => {
    drawing.readFrom(from ?? at);
    if (item.kind === 'text') drawing.text(item, x, y);
    else if (item.kind === 'picture') drawing.picture(item, x, y);
    else if (item.kind === 'box' && typeof item.of !== 'string') drawing.box(item, x, y);
  });
  return drawing.end();
}

/** Visits a page's items with the places of their groups, and the page that they were laid out on. */
export function forEachItem(page: Page, visit: (item: Item, x: number, y: number, from?: number) => void): void {
  for (const group of page.groups) for (const item of group.items) visit(item, group.x, group.y, group.from);
}

/** Artifact types and subtypes (ISO 32000-1, 14.8.2.2). */
const artifacts = {
  header: '/Type/Pagination/Subtype/Header',
  footer: '/Type/Pagination/Subtype/Footer',
  repeated: '/Type/Pagination',
  layout: '/Type/Layout',
  background: '/Type/Background',
  'cut-mark': '/Type/Page',
} satisfies Record<Artifact, string>;

class Drawing {
  readonly #page: number;
  readonly #pens: Pens;
  readonly #out: string[] = [];
  #owner: Owner | undefined;
  /** The page, of those on this sheet, that is being drawn. */
  #from = -1;
  #inText = false;
  #font = '';
  #color = '#000000';
  /** Where the last line of text began, in hundredths of a point, so that steps add up exactly. */
  #lineX = 0;
  #lineY = 0;

  constructor(page: number, pens: Pens) {
    this.#page = page;
    this.#pens = pens;
  }

  /** Contents of different pages on one sheet are marked apart, since others may be read between them. */
  readFrom(page: number): void {
    if (page !== this.#from) this.#unmark();
    this.#from = page;
  }

  text(item: TextItem, x: number, y: number): void {
    for (const run of item.runs) this.#run(run, x + item.x + run.x, this.#pens.height - y - item.y);
  }

  #run(run: TextRun, x: number, y: number): void {
    this.#beginText();
    this.#mark(run.of);
    this.#style(run);
    const toX = Math.round(x * 100);
    const toY = Math.round(y * 100);
    this.#out.push(`${(toX - this.#lineX) / 100} ${(toY - this.#lineY) / 100} Td`);
    this.#lineX = toX;
    this.#lineY = toY;
    const shown = this.#pens.encoder.show(run.words);
    this.#out.push(run.actual === undefined ? shown : `/Span<</ActualText${text(run.actual)}>>BDC ${shown} EMC`);
  }

  #style({ words, size, color }: TextRun): void {
    const face = words[0]?.face;
    const font = face === undefined ? this.#font : `/${fontName(face)} ${number(size)} Tf`;
    if (font !== this.#font) this.#out.push(font);
    this.#font = font;
    this.#fill(color);
  }

  box({ x, y, width, height, fill, of }: BoxItem, left: number, top: number): void {
    const bottom = this.#pens.height - top - y - height;
    this.#shape(of, [left + x, bottom, left + x + width, bottom + height]);
    this.#fill(fill);
    this.#out.push(`${numbers([left + x, bottom, width, height])} re f`);
  }

  picture({ x, y, width, height, data, vector, of }: PictureItem, left: number, top: number): void {
    const bottom = this.#pens.height - top - y - height;
    const box: Box = [left + x, bottom, left + x + width, bottom + height];
    this.#shape(of, box);
    if (vector) {
      this.#out.push(vectorOperators(vector, box));
      return;
    }
    const known = this.#pens.pictures.get(data);
    if (known === undefined) throw new Error('a picture was laid out but not embedded');
    this.#out.push(`q ${number(width)} 0 0 ${numbers([height, left + x, bottom])} cm /${known.name} Do Q`);
  }

  /** Leaves text and opens the owner's mark; figures learn their extent. */
  #shape(of: Owner, box: Box): void {
    this.#endText();
    this.#mark(of);
    if (typeof of !== 'string') this.#pens.tags.enclose(of, this.#page, box);
  }

  #fill(color: string): void {
    if (color !== this.#color) this.#out.push(`${rgb(color)} rg`);
    this.#color = color;
  }

  #mark(of: Owner): void {
    if (of === this.#owner) return;
    this.#unmark();
    this.#out.push(typeof of === 'string' ? `/Artifact<<${artifacts[of]}>>BDC` : this.#markOf(of));
    this.#owner = of;
  }

  #markOf(node: Logical): string {
    const { tags } = this.#pens;
    return `/${tags.tagOf(node)}<</MCID ${tags.mark(node, this.#page, this.#from)}>>BDC`;
  }

  #unmark(): void {
    if (this.#owner !== undefined) this.#out.push('EMC');
    this.#owner = undefined;
  }

  /** Marks and text must be nested properly (ISO 32000-1, 14.6.1): a mark opened outside text is closed there, and inside inside. */
  #beginText(): void {
    if (this.#inText) return;
    this.#unmark();
    this.#out.push('BT');
    this.#inText = true;
    this.#lineX = 0;
    this.#lineY = 0;
  }

  #endText(): void {
    if (!this.#inText) return;
    this.#unmark();
    this.#out.push('ET');
    this.#inText = false;
  }

  end(): string {
    this.#endText();
    this.#unmark();
    return this.#out.join('\n');
  }
}
