import type { Face } from './measure.ts';
import type { Color } from './pages.ts';

/** How a stretch of text is set. Sizes and leading in points. */
export interface TextStyle {
  readonly family: 'serif' | 'sans';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly leading: number;
  readonly color: Color;
  /** Words may be divided when a line would otherwise be too short. Never in headings. */
  readonly hyphenate: boolean;
  /** Lines are made about as long as each other, as in headings: no word is left alone under a full line. */
  readonly balanced?: true;
}

/** Everything stands on a grid of half lines as far as it can, so that facing lines meet. */
export const grid = 7.5;

/** Near-black, and a grey of 6.9:1 on white (WCAG 2.2, 1.4.3 asks 4.5:1). */
export const ink: Color = '#1c1c1c';
export const quiet: Color = '#595959';
/** Hairlines and ruled lines carry no meaning of their own; 3:1 all the same where one writes on them. */
export const hairline: Color = '#c4c4c4';
export const ruled: Color = '#8c8c8c';
/** The ground under callouts that are not in the accent colour. */
export const ground: Color = '#f4f4f2';

const serif = { family: 'serif', bold: false, italic: false, color: ink, hyphenate: true } as const;
const sans = { family: 'sans', bold: false, italic: false, color: ink, hyphenate: true } as const;
const heading = { family: 'sans', bold: true, italic: false, color: ink, hyphenate: false, balanced: true } as const;

/** The scale: every text on paper is one of these. */
export const styles = {
  body: { ...serif, size: 11, leading: 15 },
  lead: { ...serif, size: 13, leading: 18.75 },
  meta: { ...sans, size: 9.5, leading: 13, color: quiet },
  cell: { ...sans, size: 9.5, leading: 13 },
  note: { ...serif, size: 9.5, leading: 13 },
  label: { ...sans, size: 10, leading: 15 },
  caption: { ...sans, size: 9.5, leading: 13, color: quiet },
  calloutTitle: { ...heading, size: 11, leading: 15 },
  term: { ...heading, size: 11, leading: 15 },
  code: { ...sans, size: 9.5, leading: 13, hyphenate: false },
  contents: { ...sans, size: 10.5, leading: 15, hyphenate: false },
  contentsTop: { ...heading, size: 10.5, leading: 15 },
  contentsTitle: { ...heading, size: 20, leading: 25 },
  furniture: { ...sans, size: 8.5, leading: 12, color: quiet, hyphenate: false },
  eyebrow: { ...heading, size: 12, leading: 15 },
  coverTitle: { ...heading, size: 34, leading: 40 },
  subtitle: { ...serif, size: 16, leading: 22.5, hyphenate: false },
} satisfies Record<string, TextStyle>;

/** Headings by level, with the space over and under them; one line and its space fill whole grid units. */
export const headings = [
  { ...heading, size: 26, leading: 30, before: 30, after: 15 },
  { ...heading, size: 20, leading: 25, before: 30, after: 5 },
  { ...heading, size: 14, leading: 20, before: 22.5, after: 2.5 },
  { ...heading, size: 11.5, leading: 15, before: 15, after: 0 },
  { ...heading, size: 11, leading: 15, before: 15, after: 0 },
  { ...heading, bold: false, italic: true, size: 11, leading: 15, before: 15, after: 0 },
] as const satisfies readonly (TextStyle & { before: number; after: number })[];

/** The face that a style is set in. */
export function faceOf(style: Pick<TextStyle, 'family' | 'bold' | 'italic'>): Face {
  const cuts = style.family === 'serif' ? serifCuts : sansCuts;
  return cuts[(style.bold ? 1 : 0) + (style.italic ? 2 : 0)] ?? cuts[0];
}

const serifCuts = ['serif', 'serif-bold', 'serif-italic', 'serif-bold-italic'] as const;
const sansCuts = ['sans', 'sans-bold', 'sans-italic', 'sans-bold-italic'] as const;

/** A heading's style on a page that may be too narrow for its full size. */
export function displayed(style: TextStyle, { display }: { readonly display: number }): TextStyle {
  if (display === 1 || style.size <= styles.body.size) return style;
  const size = styles.body.size + (style.size - styles.body.size) * display;
  return { ...style, size, leading: Math.max(styles.body.leading, Math.round((style.leading * size) / style.size)) };
}

/** How far down in a line of this style the baseline lies: figures and capitals stand in the line's middle. */
export function baseline(style: Pick<TextStyle, 'size' | 'leading'>): number {
  // Capitals of both families are 0.66–0.67 em high.
  return style.leading / 2 + style.size * 0.333;
}

/** A colour thinned with white; `share` is how much of it is left. */
export function tint(color: Color, share: number): Color {
  const channel = (at: number) => Math.round(255 - (255 - Number.parseInt(color.slice(at, at + 2), 16)) * share);
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`;
}
