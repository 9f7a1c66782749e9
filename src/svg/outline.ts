import type { Element } from './elements.ts';
import { readLength, readNumbers } from './length.ts';

/** The outline of a shape as SVG path data; undefined for elements that are no shapes. */
export function outlineOf({ name, attributes }: Element): string | undefined {
  const at = (attribute: string) => readLength(attributes.get(attribute)) ?? 0;
  switch (name) {
    case 'path':
      return attributes.get('d') ?? '';
    case 'rect':
      return rectangle(at, attributes);
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    case 'polyline':
      return polygon(attributes.get('points'), '');
    case 'polygon':
      return polygon(attributes.get('points'), 'Z');
    default:
      return undefined;
  }
}

function polygon(points: string | undefined, end: string): string {
  const numbers = readNumbers(points);
  return numbers.length < 4 ? '' : `M${numbers.slice(0, numbers.length - (numbers.length % 2)).join(' ')}${end}`;
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return '';
  return `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
}

/** A corner's other radius is the same as the one that is told, and neither is more than half a side. */
function rectangle(at: (attribute: string) => number, attributes: Element['attributes']): string {
  const [x, y, width, height] = [at('x'), at('y'), at('width'), at('height')];
  if (width <= 0 || height <= 0) return '';
  const rx = Math.min(at(attributes.has('rx') ? 'rx' : 'ry'), width / 2);
  const ry = Math.min(at(attributes.has('ry') ? 'ry' : 'rx'), height / 2);
  if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  return `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}Z`;
}
