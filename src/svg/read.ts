import svgpath from 'svgpath';
import type { Segment, Shape, Vector } from '../document/vector.ts';
import { type Element, readElements } from './elements.ts';
import { readLength, readNumbers } from './length.ts';
import { outlineOf } from './outline.ts';
import { type Paint, painted, within } from './paint.ts';
import { readSheets, styleOf } from './style.ts';

/** A drawing, with the names of what could not be drawn and was left out, each once. */
export interface ReadSvg {
  readonly drawing: Vector;
  readonly leftOut: readonly string[];
}

/** More bytes than this are a photograph in disguise. */
const mostBytes = 1_000_000;
const mostSegments = 50_000;
const mostDrawn = 20_000;
const deepest = 60;
/** A drawing smaller or larger than this, in pixels, is a mistake. */
const sides = { least: 0.01, most: 20_000 };

/**
 * Reads an SVG as far as it is a drawing: shapes, groups, symbols, colours and simple style sheets. Scripts, events, links,
 * animations and what is fetched from elsewhere are not read at all. Undefined when the file is broken or holds nothing to draw.
 */
export function readSvg(data: Uint8Array): ReadSvg | undefined {
  const root = data.length > mostBytes ? undefined : readElements(textOf(data));
  if (root?.name !== 'svg') return undefined;
  const size = sizeOf(root);
  if (!size || [size.width, size.height].some((side) => !(side >= sides.least && side <= sides.most))) return undefined;
  const drawer = new Drawer(root);
  drawer.inside(root, { paint: { style: new Map(), opacity: 1 }, transforms: [size.transform], depth: 0 });
  if (drawer.shapes.length === 0 || drawer.broken) return undefined;
  const drawing = { width: size.width, height: size.height, shapes: drawer.shapes };
  return { drawing, leftOut: [...drawer.leftOut].sort() };
}

function textOf(data: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return '';
  }
}

/** How large it is shown, and what puts its own lengths there: in the middle, whole. */
function sizeOf({ attributes }: Element): { width: number; height: number; transform: string } | undefined {
  const [left = 0, top = 0, across, down] = readNumbers(attributes.get('viewBox'));
  const width = readLength(attributes.get('width')) ?? across;
  const height = readLength(attributes.get('height')) ?? down;
  if (width === undefined || height === undefined) return undefined;
  if (!across || !down) return { width, height, transform: '' };
  const scale = Math.min(width / across, height / down);
  const [x, y] = [(width - across * scale) / 2, (height - down * scale) / 2];
  return { width, height, transform: `translate(${x} ${y}) scale(${scale}) translate(${-left} ${-top})` };
}

interface Place {
  readonly paint: Paint;
  /** From the outermost in. */
  readonly transforms: readonly string[];
  readonly depth: number;
}

/** Nothing of these is seen where it stands. */
const unseen = new Set([
  'defs',
  'symbol',
  'title',
  'desc',
  'metadata',
  'style',
  'linearGradient',
  'radialGradient',
  'clipPath',
  'mask',
  'marker',
  'pattern',
  'filter',
  'view',
  'animate',
  'animateTransform',
  'animateMotion',
  'set',
]);
const groups = new Set(['g', 'a', 'svg', 'switch']);
const looks = ['clip-path', 'mask', 'filter'];

class Drawer {
  readonly shapes: Shape[] = [];
  readonly leftOut = new Set<string>();
  broken = false;
  readonly #rules;
  readonly #byId = new Map<string, Element>();
  #segments = 0;
  #drawn = 0;

  constructor(root: Element) {
    this.#rules = readSheets(root);
    this.#index(root);
  }

  #index(element: Element): void {
    const id = element.attributes.get('id');
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    for (const child of element.children) this.#index(child);
  }

  inside(element: Element, place: Place): void {
    const own = styleOf(element, this.#rules);
    const paint = within(place.paint, own);
    for (const child of element.children) if (!this.broken) this.#draw(child, { ...place, paint });
  }

  #draw(element: Element, place: Place): void {
    const { name, attributes } = element;
    const own = styleOf(element, this.#rules);
    if (own.get('display') === 'none' || unseen.has(name)) return;
    // What is used again counts anew, so that a file of a few lines cannot grow without end.
    this.#drawn++;
    if (place.depth > deepest || this.#drawn > mostDrawn) this.broken = true;
    for (const look of looks)
      if (own.has(look) && own.get(look) !== 'none' && !this.#harmless(own.get(look) ?? '')) this.leftOut.add(look);
    const inner = { ...place, transforms: [...place.transforms, attributes.get('transform') ?? ''], depth: place.depth + 1 };
    const outline = outlineOf(element);
    if (groups.has(name)) this.inside(element, inner);
    else if (name === 'use') this.#use(element, inner);
    else if (outline === undefined) this.leftOut.add(name);
    else this.#shape(outline, within(place.paint, own), inner.transforms);
  }

  /** Vector programs clip whole drawings to their own page: a rectangle changes little. */
  #harmless(url: string): boolean {
    const clip = this.#byId.get(/#([^'")]+)/.exec(url)?.[1] ?? '');
    return clip?.name === 'clipPath' && clip.children.every(({ name }) => name === 'rect');
  }

  #use(element: Element, place: Place): void {
    const target = this.#byId.get(/^#(.+)$/.exec(element.attributes.get('href') ?? '')?.[1] ?? '');
    if (target === undefined) {
      this.leftOut.add('use');
      return;
    }
    const [x, y] = [readLength(element.attributes.get('x')) ?? 0, readLength(element.attributes.get('y')) ?? 0];
    const inner = {
      ...place,
      paint: within(place.paint, styleOf(element, this.#rules)),
      transforms: [...place.transforms, `translate(${x} ${y})`],
    };
    if (target.name === 'symbol') this.inside(target, inner);
    else this.#draw(target, inner);
  }

  #shape(outline: string, paint: Paint, transforms: readonly string[]): void {
    if (paint.style.get('visibility') === 'hidden') return;
    const first = (id: string) => this.#firstColour(id);
    const paints = painted(paint, scaleOf(transforms), { first, leaveOut: (what) => this.leftOut.add(what) });
    if (!paints.fill && !paints.stroke) return;
    const path = segmentsOf(outline, transforms);
    this.#segments += path?.length ?? 0;
    if (path === undefined || this.#segments > mostSegments) this.broken = true;
    else if (path.length > 1) this.shapes.push({ path, ...paints });
  }

  /** A gradient is drawn in the first of its colours; it may have them from another. */
  #firstColour(id: string, tries = 3): string | undefined {
    const gradient = this.#byId.get(id);
    const stop = gradient?.children.find(({ name }) => name === 'stop');
    const next = /^#(.+)$/.exec(gradient?.attributes.get('href') ?? '')?.[1];
    if (stop) return styleOf(stop, this.#rules).get('stop-color') ?? 'black';
    return next !== undefined && tries > 0 ? this.#firstColour(next, tries - 1) : undefined;
  }
}

/** Absolute lines and cubic curves in the drawing's own pixels; undefined when the path is broken. */
function segmentsOf(outline: string, transforms: readonly string[]): Segment[] | undefined {
  const path = transformed(outline, transforms).abs().unshort().unarc();
  if ((path as unknown as { err: string }).err) return undefined;
  const out: Segment[] = [];
  path.iterate((segment, _, x, y) => {
    const [kind, ...given] = segment as readonly [string, ...number[]];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given;
    if (kind === 'M' || kind === 'L') out.push([kind, a, b]);
    else if (kind === 'H') out.push(['L', a, y]);
    else if (kind === 'V') out.push(['L', x, a]);
    else if (kind === 'C') out.push(['C', a, b, c, d, e, f]);
    else if (kind === 'Q') out.push(['C', mid(x, a), mid(y, b), mid(c, a), mid(d, b), c, d]);
    else out.push(['Z']);
  });
  return out.every(([, ...numbers]) => numbers.every((value) => Math.abs(value as number) < 1e6)) ? out.map(rounded) : undefined;
}

/** A quadratic curve's handle, as one of a cubic curve's two. */
function mid(end: number, handle: number): number {
  return end + (2 / 3) * (handle - end);
}

/** To a thousandth of a pixel: what two machines reckon differently stays under it. */
function rounded([kind, ...numbers]: Segment): Segment {
  return [kind, ...numbers.map((value) => Math.round((value as number) * 1000) / 1000)] as unknown as Segment;
}

function transformed(outline: string, transforms: readonly string[]) {
  return [...transforms]
    .reverse()
    .reduce((path, transform) => (transform === '' ? path : path.transform(transform)), svgpath(outline));
}

/** How much lengths grow, over both directions. */
function scaleOf(transforms: readonly string[]): number {
  const corners = segmentsOf('M0 0L1000 0L0 1000', transforms) ?? [];
  const [[, x = 0, y = 0] = [], [, ax = 0, ay = 0] = [], [, bx = 0, by = 0] = []] = corners as unknown as number[][];
  return Math.sqrt(Math.abs((ax - x) * (by - y) - (ay - y) * (bx - x))) / 1000;
}
