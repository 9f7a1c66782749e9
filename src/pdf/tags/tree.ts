import type { Logical } from '../../layout/logical.ts';
import type { PdfFile, Ref } from '../pdfkit.ts';
import { numbers, text } from '../syntax.ts';
import { naming } from './roles.ts';

/** Marked content on a page, or an annotation: what an element holds besides other elements. */
interface Mark {
  readonly page: number;
  /** When it is read: a booklet's pages lie on their sheets in another order. */
  readonly order: number;
  readonly kid: { readonly mcid: number } | { readonly annotation: Ref };
}

/** An upright rectangle in PDF's coordinates: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/**
 * The structure tree of a document. It is complete before anything is drawn; drawing asks for numbers (`mark`, `annotate`) and
 * `write` then ties the elements to what was drawn. A link gets an element for each page that it was laid out on.
 */
export class TagTree {
  readonly #root: Logical;
  /** What stands on paper, by the node it hangs in, in the order drawn. */
  readonly #marks = new Map<Logical, Mark[]>();
  /** By page: the node of each marked content, by its number. */
  readonly #onPage: { readonly node: Logical; readonly order: number }[][];
  readonly #annotations: { readonly link: Logical; readonly order: number }[] = [];
  readonly #boxes = new Map<Logical, { page: number; box: Box }>();
  readonly #parents = new Map<Logical, Logical>();

  constructor(root: Logical, pages: number) {
    this.#root = root;
    this.#onPage = Array.from({ length: pages }, () => []);
    this.#adopt(root);
  }

  #adopt(node: Logical): void {
    for (const child of node.children) {
      this.#parents.set(child, node);
      this.#adopt(child);
    }
  }

  /** The element that a node's ink belongs to: itself, or the one around a leaf. */
  #elementOf(node: Logical): Logical {
    let found = node;
    while (found.role.kind === 'content') found = this.#parents.get(found) ?? this.#root;
    return found;
  }

  /** The name under which a node's content is marked on a page. */
  tagOf(node: Logical): string {
    return naming(this.#elementOf(node)).tag;
  }

  /** The number of a new marked content on a page; `order` is that of the pages as they are read. */
  mark(node: Logical, page: number, order: number = page): number {
    const onPage = this.#onPage[page] ?? [];
    const mcid = onPage.push({ node, order }) - 1;
    this.#add(node, { page, order, kid: { mcid } });
    return mcid;
  }

  /** Ties an annotation to its link; gives its key in the parent tree. */
  annotate(link: Logical, { page, order }: { page: number; order: number }, annotation: Ref): number {
    this.#add(link, { page, order, kid: { annotation } });
    return this.#onPage.length + this.#annotations.push({ link, order }) - 1;
  }

  /** A figure's rectangle grows to hold what is drawn of it; only its first page counts. */
  enclose(figure: Logical, page: number, [left, bottom, right, top]: Box): void {
    const known = this.#boxes.get(figure);
    if (known === undefined) this.#boxes.set(figure, { page, box: [left, bottom, right, top] });
    else if (known.page === page) {
      const [l, b, r, t] = known.box;
      known.box = [Math.min(l, left), Math.min(b, bottom), Math.max(r, right), Math.max(t, top)];
    }
  }

  #add(node: Logical, mark: Mark): void {
    const known = this.#marks.get(node);
    if (known) known.push(mark);
    else this.#marks.set(node, [mark]);
  }

  /** Writes every element and the tree's root. Gives the root's reference. */
  write(file: PdfFile, pages: readonly Ref[]): Ref {
    for (const marks of this.#marks.values()) marks.sort((a, b) => a.order - b.order);
    const writer = new TreeWriter({ file, pages, marks: this.#marks, boxes: this.#boxes });
    const root = file.reserve();
    const document = writer.element(this.#root, root);
    const parents = this.#onPage.map((nodes, page) => {
      const refs = nodes.map(({ node, order }) => writer.refOf(this.#elementOf(node), order));
      return `${page}[${refs.join(' ')}]`;
    });
    const annotated = this.#annotations.map(({ link, order }, at) => `${pages.length + at} ${writer.refOf(link, order)}`);
    const tree = file.reserve();
    file.object(tree, `<</Nums[${[...parents, ...annotated].join(' ')}]>>`);
    file.object(
      root,
      `<</Type/StructTreeRoot/K ${document}/ParentTree ${tree}/ParentTreeNextKey ${parents.length + annotated.length}${writer.idTree()}>>`,
    );
    return root;
  }
}

interface Drawn {
  readonly file: PdfFile;
  readonly pages: readonly Ref[];
  readonly marks: ReadonlyMap<Logical, readonly Mark[]>;
  readonly boxes: ReadonlyMap<Logical, { readonly page: number; readonly box: Box }>;
}

/** Writes elements from the leaves up. */
class TreeWriter {
  readonly #drawn: Drawn;
  /** By node and order; a link has one for each of its pages. */
  readonly #refs = new Map<Logical, Map<number, Ref>>();

  constructor(drawn: Drawn) {
    this.#drawn = drawn;
  }

  /** The element that a node has on a page, as pages are read. */
  refOf(node: Logical, order: number): Ref {
    const refs = this.#refs.get(node);
    const ref = refs?.get(order) ?? refs?.values().next().value;
    if (ref === undefined) throw new Error(`a ${node.role.kind} was drawn but is not in the tree`);
    return ref;
  }

  /** Elements that have an identifier are listed by it (ISO 32000-1, 14.7.2). */
  idTree(): string {
    const named = [...this.#refs].flatMap(([{ role }, refs]) =>
      role.kind === 'note' ? [[role.id, [...refs.values()][0]] as const] : [],
    );
    named.sort(([a], [b]) => (a < b ? -1 : 1));
    return named.length === 0 ? '' : `/IDTree<</Names[${named.map(([id, ref]) => `${text(id)} ${ref}`).join(' ')}]>>`;
  }

  /** Writes an element under its parent; a link in as many parts as it has pages. Gives references, one or more, as text. */
  element(node: Logical, parent: Ref): string {
    const orders = node.role.kind === 'link' ? this.#ordersOf(node) : [];
    if (orders.length < 2) return String(this.#write(node, parent));
    return orders.map((order) => this.#write(node, parent, order)).join(' ');
  }

  #write(node: Logical, parent: Ref, only?: number): Ref {
    const { file, pages } = this.#drawn;
    const ref = file.reserve();
    const refs = this.#refs.get(node) ?? new Map<number, Ref>();
    this.#refs.set(node, refs.set(only ?? -1, ref));
    const { tag, entries = '' } = naming(node);
    const home = this.#firstPage(node, only);
    const kids = this.#kids(node, { ref, home, ...(only !== undefined && { only }) });
    const page = home === undefined ? '' : `/Pg ${pages[home]}`;
    const lang = node.lang === undefined ? '' : `/Lang${text(node.lang)}`;
    file.object(ref, `<</S/${tag}/P ${parent}${page}${kids === '' ? '' : `/K[${kids}]`}${lang}${entries}${this.#boxOf(node)}>>`);
    return ref;
  }

  /** Own content and leaves as marks, other children as elements, in logical order. */
  #kids(node: Logical, place: { ref: Ref; home: number | undefined; only?: number }): string {
    const own = this.#markTexts(node, place);
    const inside = node.children.map((child) => {
      if (child.role.kind === 'content') return this.#markTexts(child, place);
      const elsewhere = place.only !== undefined && (this.#ordersOf(child)[0] ?? place.only) !== place.only;
      return elsewhere ? '' : this.element(child, place.ref);
    });
    // An annotation follows the words it lies on.
    const [contents, annotations] = node.role.kind === 'link' ? ['', own] : [own, ''];
    return [contents, ...inside, annotations].filter((it) => it !== '').join(' ');
  }

  #markTexts(node: Logical, { home, only }: { home: number | undefined; only?: number }): string {
    const marks = this.#drawn.marks.get(node) ?? [];
    const here = only === undefined ? marks : marks.filter(({ order }) => order === only);
    return here.map((mark) => this.#markText(mark, home)).join(' ');
  }

  #markText({ page, kid }: Mark, home: number | undefined): string {
    const { pages } = this.#drawn;
    if ('annotation' in kid) return `<</Type/OBJR/Pg ${pages[page]}/Obj ${kid.annotation}>>`;
    return page === home ? String(kid.mcid) : `<</Type/MCR/Pg ${pages[page]}/MCID ${kid.mcid}>>`;
  }

  #firstPage(node: Logical, only: number | undefined): number | undefined {
    for (const holder of [node, ...node.children.filter(({ role }) => role.kind === 'content')]) {
      const first = this.#drawn.marks.get(holder)?.find(({ order }) => only === undefined || order === only);
      if (first) return first.page;
    }
    return undefined;
  }

  /** The pages that it was laid out on, in the order in which they are read. */
  #ordersOf(node: Logical): number[] {
    const found = new Set<number>();
    const visit = (it: Logical) => {
      for (const { order } of this.#drawn.marks.get(it) ?? []) found.add(order);
      it.children.forEach(visit);
    };
    visit(node);
    return [...found].sort((a, b) => a - b);
  }

  #boxOf(node: Logical): string {
    const known = this.#drawn.boxes.get(node);
    return known === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox[${numbers(known.box)}]>>`;
  }
}
