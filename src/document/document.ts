/**
 * The document tree: what every writer (PDF, HTML) is given, and all that it is given.
 * It says what each thing *is*, never how it looks. To add a node: add it to a union here, and the compiler names
 * every place that must learn of it (`walk.ts`, `layout/block/`, `pdf/tags/roles.ts`, `html/node/`, `markdown/serialize.ts`).
 */

import type { Drawing } from './drawing.ts';
import type { Footnotes, NoteRef } from './footnotes.ts';
import type { Card, Corners, Notes, Only, Poster, Qr, Slide, SlideWords, Writing } from './handout.ts';
import type { Vector } from './vector.ts';

export type { Footnotes } from './footnotes.ts';

/** BCP 47 language tag, such as `sv` or `en`. */
export type Language = string;

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  /** `href` is `https:`, `http:`, `mailto:`, `tel:` or `#id`; nothing else gets this far. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'language'; readonly lang: Language; readonly children: readonly Inline[] }
  | NoteRef
  | { readonly type: 'lineBreak' };

/** What every block may carry. */
export interface Placed {
  /** The language of the block when it differs from what surrounds it. */
  readonly lang?: Language;
  /** 1-based line in the text the block came from, for findings. */
  readonly line?: number;
}

export interface Section extends Placed {
  readonly type: 'section';
  readonly id?: string;
  /** What kind of part it is, for styling in HTML: `dilemma`, `inject`, `method` … */
  readonly role?: string;
  /** Begins on a page of its own. */
  readonly newPage: boolean;
  readonly children: readonly Block[];
}
export interface Heading extends Placed {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** ASCII, unique in the document: the target of links, the outline and the table of contents. */
  readonly id: string;
  readonly children: readonly Inline[];
}
export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  /** `lead` opens a text in larger type; `meta` is small, quiet information about what stands beside it. */
  readonly tone?: 'lead' | 'meta';
  readonly children: readonly Inline[];
}
export interface ListItem {
  readonly children: readonly Block[];
}
export interface List extends Placed {
  readonly type: 'list';
  readonly marker: 'bullet' | 'decimal' | 'lower-alpha' | 'upper-alpha' | 'checkbox';
  /** The number of the first item, from 1; means nothing for bullets and boxes. */
  readonly start: number;
  /** Items are set close together (short phrases) or with space between (paragraphs). */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}
export interface TableColumn {
  readonly align: 'left' | 'center' | 'right';
  /** Share of the table's width, relative to the other columns; without it, by content. */
  readonly width?: number;
}
export interface TableCell {
  readonly children: readonly Inline[];
}
export interface Table extends Placed {
  readonly type: 'table';
  readonly caption?: readonly Inline[];
  readonly columns: readonly TableColumn[];
  readonly header: readonly TableCell[];
  /** Every row has as many cells as there are columns. */
  readonly rows: readonly (readonly TableCell[])[];
  /** The first cell of each row is that row's header. */
  readonly rowHeaders: boolean;
  /** Rows are high enough to write in by hand. */
  readonly toFillIn?: boolean;
}
export interface Quote extends Placed {
  readonly type: 'quote';
  readonly children: readonly Block[];
  /** Who said it, and where. */
  readonly by?: readonly Inline[];
}
export interface Code extends Placed {
  readonly type: 'code';
  readonly value: string;
}
export type PictureType = 'image/png' | 'image/jpeg' | 'image/svg+xml';
export interface Figure extends Placed {
  readonly type: 'figure';
  /** Path or name as written, for findings. */
  readonly src: string;
  /** The picture's bytes, or a drawing; without either only the alternative text is set. */
  readonly data?: Uint8Array;
  readonly mime?: PictureType;
  /** Of an SVG; without it, its bytes are not to be trusted and are not set. */
  readonly vector?: Vector;
  readonly drawing?: Drawing;
  readonly alt: string;
  readonly caption?: readonly Inline[];
  /** At most so many per cent of the column's width. */
  readonly width?: number;
}
export interface Callout extends Placed {
  readonly type: 'callout';
  /** `note` something to know, `law` where the law stands, `voice` somebody's words, `caution` said before something hard. */
  readonly tone: 'note' | 'law' | 'voice' | 'caution';
  readonly title?: readonly Inline[];
  readonly children: readonly Block[];
}
/** Labels each followed by a line to fill in: date, place, name. */
export interface Fields extends Placed {
  readonly type: 'fields';
  readonly items: readonly { readonly label: string; readonly value?: string }[];
}
/** The table of contents, made by the writer from the headings down to `depth`. */
export interface Contents extends Placed {
  readonly type: 'contents';
  readonly title: string;
  readonly depth: 1 | 2 | 3;
}
/** The first page, without furniture. Its title is the document's only level-1 heading when there is a cover. */
export interface Cover extends Placed {
  readonly type: 'cover';
  /** Over the title: who gives out the document, or what kind it is. */
  readonly eyebrow?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly logo?: { readonly data: Uint8Array; readonly mime: PictureType; readonly alt: string; readonly vector?: Vector };
  readonly children: readonly Block[];
}
/** Terms with what they mean. */
export interface Definitions extends Placed {
  readonly type: 'definitions';
  readonly items: readonly { readonly id?: string; readonly term: readonly Inline[]; readonly children: readonly Block[] }[];
}
/** Stays on one page when it can. */
export interface Keep extends Placed {
  readonly type: 'keep';
  readonly children: readonly Block[];
}
export interface Columns extends Placed {
  readonly type: 'columns';
  readonly count: 2 | 3;
  readonly children: readonly Block[];
}
export interface PageBreak extends Placed {
  readonly type: 'pageBreak';
}
export interface Rule extends Placed {
  readonly type: 'rule';
  /** A dashed line to cut along, from edge to edge. */
  readonly cut?: boolean;
}

export type Block =
  | Section
  | Heading
  | Paragraph
  | List
  | Table
  | Quote
  | Code
  | Figure
  | Callout
  | Writing
  | Fields
  | Contents
  | Cover
  | Definitions
  | Keep
  | Columns
  | PageBreak
  | Rule
  | Footnotes
  | Card
  | Poster
  | Slide
  | Notes
  | Corners
  | Qr
  | Only;

/** The few words that writers add by themselves, in the document's language: writers hold no words of their own. */
export interface WriterWords {
  /** Page number at the foot; `{page}` and `{pages}` are filled in. */
  readonly page: string;
  /** Before the address in a link's description. */
  readonly link: string;
  /** For keyboard and screen-reader users, to pass over the contents. */
  readonly skip: string;
  /** Said when a list or table goes on: `(forts.)`. */
  readonly continued: string;
  /** A mark that leads to a note; `{number}` is filled in. And what leads from the note back to the text. */
  readonly note: string;
  readonly noteBack: string;
  /** What the buttons of slides say. */
  readonly slides: SlideWords;
}

export interface Look {
  /** The agency's colour as `#rrggbb`; contrast on white at least 4.5:1 is the caller's promise. */
  readonly accent: string;
  /** For readers with needs of their own: nothing under 16 points, no colours, or letters and lines further apart. */
  readonly variant?: 'standard' | 'large-print' | 'black-and-white' | 'dyslexia';
  /** The family of running text; serif when left out. */
  readonly family?: 'serif' | 'sans';
  /** Size of all text, as a share of the usual; 1 when left out. */
  readonly size?: number;
  /** Height of lines, as a share of the usual; 1 when left out. */
  readonly spacing?: number;
}

export interface Document {
  readonly title: string;
  readonly lang: Language;
  /** Who gives it out: the agency, or the bank. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO 8601 date (`2026-11-20`), never the clock's; without it the file carries no date. */
  readonly date?: string;
  /** Whom it may be handed to. */
  readonly audience: 'participant' | 'facilitator' | 'observer';
  /** At the head of every page after the cover; the writer adds the current section at the other side. */
  readonly runningTitle: string;
  readonly words: WriterWords;
  readonly look: Look;
  readonly blocks: readonly Block[];
}
