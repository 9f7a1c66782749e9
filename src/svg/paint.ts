import type { Shape, Stroke } from '../document/vector.ts';
import { onWhite, readColour, share } from './colour.ts';
import { readLength, readNumbers } from './length.ts';
import type { Style } from './style.ts';

/** What an element takes over from what it stands in. */
export interface Paint {
  readonly style: Style;
  /** Of everything inside; multiplied on the way down. */
  readonly opacity: number;
}

/** Those that are taken over (SVG 2, 6.6). */
const inherited = [
  'color',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'visibility',
];

/** The paint inside an element. */
export function within(outer: Paint, own: Style): Paint {
  const told = inherited.filter((name) => own.has(name) && own.get(name) !== 'inherit');
  const style = new Map([...outer.style, ...told.map((name) => [name, own.get(name) ?? ''] as const)]);
  return { style, opacity: outer.opacity * share(own.get('opacity') ?? '1', 1) };
}

/** What to look a `url(#…)` up with, and where to tell what cannot be drawn. */
export interface Palette {
  readonly first: (id: string) => string | undefined;
  readonly leaveOut: (what: string) => void;
}

/** How a shape is filled and drawn round; `scale` is how much lengths grow. */
export function painted({ style, opacity }: Paint, scale: number, palette: Palette): Omit<Shape, 'path'> {
  const color = (name: 'fill' | 'stroke', otherwise: string) => {
    const found = colourOf(style.get(name) ?? otherwise, style, palette);
    return found && onWhite(found.color, found.alpha * opacity * share(style.get(`${name}-opacity`) ?? '1', 1));
  };
  const fill = color('fill', 'black');
  const line = color('stroke', 'none');
  const width = (readLength(style.get('stroke-width')) ?? 1) * scale;
  return {
    ...(fill && { fill }),
    ...(style.get('fill-rule') === 'evenodd' && { evenOdd: true }),
    ...(line && width > 0 && { stroke: { color: line, width, ...strokeOf(style, scale) } }),
  };
}

function colourOf(written: string, style: Style, palette: Palette): ReturnType<typeof readColour> {
  const text = written.trim();
  if (text === 'none' || text === 'transparent') return undefined;
  if (/^currentcolor$/i.test(text)) return readColour(style.get('color') ?? 'black') ?? readColour('black');
  const id = /^url\(\s*['"]?#([^'")]+)['"]?\s*\)/.exec(text)?.[1];
  const known = readColour(id === undefined ? text : (palette.first(id) ?? ''));
  if (id !== undefined || known === undefined) palette.leaveOut(id === undefined ? text.slice(0, 30) : 'gradient');
  return known ?? readColour('black');
}

function strokeOf(style: Style, scale: number): Omit<Stroke, 'color' | 'width'> {
  const cap = style.get('stroke-linecap');
  const join = style.get('stroke-linejoin');
  const dashes = readNumbers(style.get('stroke-dasharray')).map((length) => length * scale);
  const miter = Number(style.get('stroke-miterlimit') ?? 4);
  return {
    cap: cap === 'round' || cap === 'square' ? cap : 'butt',
    join: join === 'round' || join === 'bevel' ? join : 'miter',
    miter: miter >= 1 ? miter : 4,
    ...(dashes.some((length) => length > 0) && dashes.every((length) => length >= 0) && { dashes }),
  };
}
