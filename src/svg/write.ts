import type { Shape, Vector } from '../document/vector.ts';

/** A drawing as SVG anew: numbers and colours, and nothing else that was in the file it came from. */
export function writeSvg({ width, height, shapes }: Vector): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.map(pathOf).join('')}</svg>\n`;
}

function pathOf({ path, fill = 'none', evenOdd, stroke }: Shape): string {
  const d = path.map(([kind, ...numbers]) => kind + numbers.join(' ')).join('');
  const rule = evenOdd ? ' fill-rule="evenodd"' : '';
  return `<path d="${d}" fill="${fill}"${rule}${stroke ? strokeOf(stroke) : ''}/>`;
}

function strokeOf({ color, width, cap, join, miter, dashes }: NonNullable<Shape['stroke']>): string {
  const dash = dashes ? ` stroke-dasharray="${dashes.join(' ')}"` : '';
  return ` stroke="${color}" stroke-width="${width}" stroke-linecap="${cap}" stroke-linejoin="${join}" stroke-miterlimit="${miter}"${dash}`;
}
