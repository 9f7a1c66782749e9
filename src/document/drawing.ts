/** A picture made of boxes and words, which every writer draws in its own way, in the look of its document. */
export interface Drawing {
  /** In the lengths that its marks are in: points, when it is set at full size. */
  readonly width: number;
  readonly height: number;
  /** What lies underneath first. */
  readonly marks: readonly Mark[];
}

export type Mark = BoxMark | WordsMark;

/** `accent` the document's colour, `tint` a little of it, `ground` a light grey, `rule` the grey of lines, `paper` white. */
export type Tone = 'accent' | 'tint' | 'ground' | 'rule' | 'paper';

/** A filled rectangle; y counts downwards. Lines are thin boxes. */
export interface BoxMark {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
}

/** A line of words in dark type, with its left end and baseline at (x, y). */
export interface WordsMark {
  readonly type: 'words';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly bold?: boolean;
}

/** A box with a frame in the grey of lines. */
export function framed(box: Omit<BoxMark, 'type'>): BoxMark[] {
  const { x, y, width, height } = box;
  const inner = { x: x + hair, y: y + hair, width: width - 2 * hair, height: height - 2 * hair };
  return [
    { ...box, type: 'box', tone: 'rule' },
    { type: 'box', ...inner, tone: box.tone },
  ];
}

const hair = 0.75;

/** Words cut to a width, with an ellipsis where something is left out. A letter of sans serif is about half as wide as high. */
export function cutToWidth(text: string, width: number, size: number): string {
  const most = Math.max(1, Math.floor(width / (size * letterWidth)));
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\s,;:–-]+$/, '')}…`;
}

const letterWidth = 0.53;

/** Words as at most so many lines of a width, the last one cut when there is more. */
export function linesOf(text: string, width: number, at: { size: number; most: number }): string[] {
  const room = Math.max(1, Math.floor(width / (at.size * letterWidth)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= at.most) return lines.map((line) => cutToWidth(line, width, at.size));
  const kept = lines.slice(0, at.most - 1);
  return [...kept, `${lines[at.most - 1] ?? ''} …`].map((line) => cutToWidth(line, width, at.size));
}
