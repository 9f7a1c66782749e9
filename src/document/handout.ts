/* Nodes of what is handed out, held up or shown: cards, posters, slides. The rest of the tree is in `document.ts`. */
import type { Block, Inline, ListItem, Placed } from './document.ts';

/** A card to hold in one's hand: a page for each side where the paper is a card's, else two boxes. */
export interface Card extends Placed {
  readonly type: 'card';
  /** Said small at the foot of each side, so that sides that belong together can be found: `Kort 7`, `Kort 7, baksida`. */
  readonly label?: string;
  readonly backLabel?: string;
  /** `word` holds a few words, set large in the middle; `text` is read from its top. */
  readonly fill: 'text' | 'word';
  /** The front. */
  readonly children: readonly Block[];
  /** Nothing when the card has one side. */
  readonly back: readonly Block[];
}
/** A page to be read from across the room: as large as it fits. */
export interface Poster extends Placed {
  readonly type: 'poster';
  /** One letter or word, set very large over the rest. */
  readonly mark?: string;
  readonly children: readonly Block[];
}
/** One slide of a talk; a page of its own on paper. */
export interface Slide extends Placed {
  readonly type: 'slide';
  /** `title` stands in the middle, on the agency's colour. */
  readonly look: 'title' | 'text';
  /** Minutes to count down while it is shown. */
  readonly minutes?: number;
  readonly children: readonly Block[];
}
/** For the one who leads: in the presenter's window of slides, and nowhere else. */
export interface Notes extends Placed {
  readonly type: 'notes';
  readonly children: readonly Block[];
}
/** Ways to choose between, each in a corner of its own, lettered from A. */
export interface Corners extends Placed {
  readonly type: 'corners';
  readonly items: readonly ListItem[];
}
/** An address as a QR code, with the address as text beside it. */
export interface Qr extends Placed {
  readonly type: 'qr';
  readonly href: string;
  readonly caption?: readonly Inline[];
  /** Rows of `1` (dark) and `0`, without the quiet zone; without them only the text is set. */
  readonly modules?: readonly string[];
}
/** On paper only, or on screen only. */
export interface Only extends Placed {
  readonly type: 'only';
  readonly medium: 'print' | 'screen';
  readonly children: readonly Block[];
}

/** Buttons and labels of slides; `{page}` and `{pages}` are filled in. */
export interface SlideWords {
  readonly slide: string;
  readonly controls: string;
  readonly back: string;
  readonly next: string;
  readonly start: string;
  readonly stop: string;
  readonly timer: string;
  readonly notes: string;
  readonly whole: string;
}

/** Room to write by hand: ruled lines on paper, a labelled space on screen. */
export interface Writing extends Placed {
  readonly type: 'writing';
  readonly lines: number;
  /** On screen it is a box to type in. */
  readonly typed?: boolean;
  /** What the room is for, read aloud once by a screen reader. */
  readonly label: string;
}
