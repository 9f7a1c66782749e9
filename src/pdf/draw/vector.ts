import type { Segment, Shape, Stroke, Vector } from '../../document/vector.ts';
import { number, numbers, rgb } from '../syntax.ts';
import type { Box } from '../tags/tree.ts';

/** A drawing as operators (ISO 32000-1, 8.5), within its box and nowhere else. What it changes, it sets back. */
export function vectorOperators({ width, height, shapes }: Vector, [left, bottom, right, top]: Box): string {
  const scale = { x: (right - left) / width, y: (top - bottom) / height };
  const place: Place = { x: (value) => left + value * scale.x, y: (value) => top - value * scale.y, scale: scale.x };
  const clip = `${numbers([left, bottom, right - left, top - bottom])} re W n`;
  return ['q', clip, ...shapes.map((shape) => shapeOperators(shape, place)), 'Q'].join('\n');
}

/** Pixels of the drawing to points of the sheet. */
interface Place {
  x(value: number): number;
  y(value: number): number;
  readonly scale: number;
}

function shapeOperators({ path, fill, evenOdd = false, stroke }: Shape, place: Place): string {
  const looks = [...(fill ? [`${rgb(fill)} rg`] : []), ...(stroke ? [strokeOperators(stroke, place.scale)] : [])];
  const star = evenOdd && fill ? '*' : '';
  const paint = fill && stroke ? `B${star}` : fill ? `f${star}` : 'S';
  return [...looks, ...path.map((segment) => segmentOperator(segment, place)), paint].join('\n');
}

function segmentOperator([kind, ...values]: Segment, { x, y }: Place): string {
  if (kind === 'Z') return 'h';
  const places = values.map((value, at) => (at % 2 === 0 ? x(value) : y(value)));
  return `${numbers(places)} ${kind === 'M' ? 'm' : kind === 'L' ? 'l' : 'c'}`;
}

const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

function strokeOperators({ color, width, cap, join, miter, dashes = [] }: Stroke, scale: number): string {
  const dash = `[${numbers(dashes.map((length) => length * scale))}] 0 d`;
  return `${rgb(color)} RG ${number(width * scale)} w ${caps[cap]} J ${joins[join]} j ${number(miter)} M ${dash}`;
}
