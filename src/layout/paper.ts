/** How pages are to be put on paper. What is left out is A4 upright, in the usual size, one page to a sheet. */
export interface PageOptions {
  /** What lies in the printer; a booklet's own pages are half of it. */
  readonly paper?: PaperName;
  readonly orientation?: 'portrait' | 'landscape';
  /** `large-print`: no text under 16 points. `black-and-white`: greys only. `dyslexia`: sans serif, letters and lines further apart. */
  readonly variant?: Variant;
  /** How pages share a sheet. `cards`: each section of the role `card` is a small page of its own, to be cut out. */
  readonly imposition?: Imposition;
  /** About A6 (four to a sheet of A4) or A7 (eight); A7 when left out. */
  readonly cardSize?: CardSize;
  /** The edge over which the printer turns sheets of cards: their backs are mirrored accordingly. */
  readonly flip?: Flip;
  /** Size of all text, as a share of the usual. */
  readonly size?: number | undefined;
}

/** Sheets by name. To add one: name it here and give its size in `papers`. */
export const paperNames = ['A3', 'A4', 'A5', 'letter', 'slide'] as const;
export type PaperName = (typeof paperNames)[number];

export const variants = ['standard', 'large-print', 'black-and-white', 'dyslexia'] as const;
export type Variant = (typeof variants)[number];

export const impositions = ['booklet', '2-up', '4-up', 'cards'] as const;
export type Imposition = (typeof impositions)[number];

export const cardSizes = ['A6', 'A7'] as const;
export type CardSize = (typeof cardSizes)[number];

export const flips = ['long', 'short'] as const;
export type Flip = (typeof flips)[number];

/** A width and a height in points (1/72 inch). */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * A page as it is laid out, y counted downwards from its upper edge. Its lengths are those of the design, where running text
 * is 11 points; `scale` turns them into points on paper, so that a small or large page is the same page, reduced or enlarged.
 */
export interface Sheet extends Extent {
  readonly scale: number;
  /** Left edge of the text, and the width of a line of running text. */
  readonly left: number;
  readonly measure: number;
  /** The most that a wide table may take, counted from `left`. */
  readonly widest: number;
  /** Upper edge of the text and its height, a whole number of lines. */
  readonly top: number;
  readonly depth: number;
  /** Baselines of the running head and the page number; none where there is no room for them. */
  readonly furniture?: { readonly head: number; readonly foot: number };
  /** What is left of the size of headings beyond that of running text: narrow pages have lower ones. */
  readonly display: number;
  /** Pages lie opened beside each other: what stands at the outer edge changes sides. */
  readonly facing: boolean;
  /** Every section of the role `card` begins a page. */
  readonly cards: boolean;
}

const papers = {
  A3: { width: 841.89, height: 1190.55 },
  A4: { width: 595.28, height: 841.89 },
  A5: { width: 419.53, height: 595.28 },
  letter: { width: 612, height: 792 },
  // 16:9, as wide as projectors' pages are: 13⅓ × 7½ inches.
  slide: { width: 960, height: 540 },
} satisfies Record<PaperName, Extent>;

/** The paper that goes into the printer, turned as the pages on it lie. */
export function paperOf({ paper = 'A4', orientation = 'portrait' }: PageOptions): Extent {
  return orientation === 'portrait' ? papers[paper] : turned(papers[paper]);
}

/** A sheet laid on its side. */
export function turned({ width, height }: Extent): Extent {
  return { width: height, height: width };
}

/** The page that text is laid out on: the sheet itself, half of it in a booklet, or a card. */
export function sheet(page: PageOptions): Sheet {
  if (page.imposition === 'cards') return cardSheet(page);
  if (page.paper === 'slide' && page.imposition === undefined) return slideSheet(page);
  const whole = page.imposition === 'booklet' ? half(papers[page.paper ?? 'A4']) : paperOf(page);
  const scale = scaleOf(whole, page);
  const laid = textPage({ width: hundredths(whole.width / scale), height: hundredths(whole.height / scale) }, scale);
  return { ...laid, facing: page.imposition === 'booklet' };
}

function half({ width, height }: Extent): Extent {
  return { width: height / 2, height: width };
}

/** By the shorter side: A3 is A4 enlarged, A5 a little reduced so that a line holds the same words. */
function scaleOf({ width, height }: Extent, { variant, size = 1 }: PageOptions): number {
  const short = Math.min(width, height);
  const usual = short > 700 ? Math.SQRT2 : short < 320 ? 0.86 : short < 450 ? 0.94 : 1;
  const wished = usual * (variant === 'dyslexia' ? roomier : 1) * size;
  return variant === 'large-print' ? Math.max(wished, largePrint) : wished;
}

/** The smallest text of the design has 9.5 points; with this it has 16. */
const largePrint = 16 / 9.5;
/** 11 points become 12.5: advice for readers with dyslexia asks for 12 to 14. */
const roomier = 1.14;

/**
 * The places of a page. 352 units hold 66–70 letters of Source Serif 11 pt; on a broad page the wide right margin takes notes
 * by hand, and wide tables reach into it.
 */
function textPage({ width, height }: Extent, scale: number): Sheet {
  const broad = width >= 560;
  const measure = width > 700 ? 440 : Math.min(352, width - Math.min(60, width * 0.17));
  const left = broad ? 104 : hundredths((width - measure) * 0.55);
  const widest = Math.max(measure, Math.floor(width - left - (broad ? 56 : 28)));
  const top = height >= 750 ? 78 : Math.round(height * 0.092);
  const under = height >= 750 ? 73.5 : height * 0.11;
  const depth = Math.floor((height - top - under) / 15) * 15;
  const furniture = { head: Math.round(top * 0.62), foot: Math.round(height - (height >= 750 ? 35.89 : under / 2)) };
  return {
    width,
    height,
    scale,
    left,
    measure,
    widest,
    top,
    depth,
    furniture,
    display: displayOf(measure),
    facing: false,
    cards: false,
  };
}

/** Headings are made for a line of 352 units. */
function displayOf(measure: number): number {
  return Math.min(1, Math.max(0.4, (measure - 150) / 200));
}

/** A slide: wide margins, a page number, text by `block/slide.ts` as large as it fits. */
function slideSheet(page: PageOptions): Sheet {
  const scale = page.variant === 'large-print' ? largePrint : 1;
  const paper = paperOf(page);
  const [width, height] = [hundredths(paper.width / scale), hundredths(paper.height / scale)];
  const [left, top] = [hundredths(Math.min(64, width * 0.08)), Math.round(height * 0.08)];
  const measure = hundredths(width - 2 * left);
  const place = { left, measure, widest: measure, top, depth: Math.floor(height * 0.82) };
  return {
    width,
    height,
    scale,
    ...place,
    furniture: { head: 26, foot: Math.round(height * 0.963) },
    display: 1,
    cards: false,
    facing: false,
  };
}

/** How cards lie on a sheet. */
export interface CardGrid {
  readonly columns: number;
  readonly rows: number;
}

/** Cards of about 96 × 70 mm, eight to a sheet of A4; twice as wide in large print. */
export function cardGrid({ paper = 'A4', variant = 'standard', cardSize = 'A7' }: PageOptions): CardGrid {
  const { width, height } = papers[paper];
  const across = variant === 'large-print' ? 547 : 273;
  const count = (room: number, each: number) => Math.max(1, Math.round((room - 2 * cardMargin) / each));
  return { columns: count(width, across), rows: count(height, cardSize === 'A6' ? 397 : 198) };
}

/** Left free around all cards, where no printer reaches. */
export const cardMargin = 24;

function cardSheet(page: PageOptions): Sheet {
  const { width, height } = papers[page.paper ?? 'A4'];
  const { columns, rows } = cardGrid(page);
  const scale = page.variant === 'large-print' ? 1.4 : 0.86;
  const card = { width: (width - 2 * cardMargin) / columns / scale, height: (height - 2 * cardMargin) / rows / scale };
  const measure = hundredths(card.width - 2 * cardPadding);
  const depth = Math.floor((card.height - 2 * cardPadding) / 7.5) * 7.5;
  const place = { left: cardPadding, measure, widest: measure, top: cardPadding, depth };
  return {
    width: hundredths(card.width),
    height: hundredths(card.height),
    scale,
    ...place,
    display: 0.25,
    facing: false,
    cards: true,
  };
}

const cardPadding = 18;

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}
