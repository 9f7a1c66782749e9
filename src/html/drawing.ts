import type { Drawing, Mark, Tone } from '../document/drawing.ts';
import { escapeHtml } from './escape.ts';
import { tag } from './tag.ts';

/** A drawing as SVG in the page itself. A screen reader meets its description, once, and none of its words. */
export function drawingHtml({ width, height, marks }: Drawing, alt: string): string {
  const size = { viewBox: `0 0 ${round(width)} ${round(height)}`, width: round(width), height: round(height) };
  return tag('svg', { class: 'drawing', role: 'img', 'aria-label': alt, ...size }, marks.map(markHtml).join(''));
}

function markHtml(mark: Mark): string {
  const [x, y] = [round(mark.x), round(mark.y)];
  if (mark.type === 'words')
    return tag('text', { x, y, 'font-size': mark.size, 'font-weight': mark.bold ? 650 : undefined }, escapeHtml(mark.text));
  // In a drawing nothing ends by itself: what followed an unended box would stand inside it, unseen.
  return tag('rect', { x, y, width: round(mark.width), height: round(mark.height), class: tones[mark.tone] }, '');
}

const tones: Readonly<Record<Tone, string>> = {
  accent: 'accent',
  tint: 'tint',
  ground: 'ground',
  rule: 'rule',
  paper: 'paper',
};

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
