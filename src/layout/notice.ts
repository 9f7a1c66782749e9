/** Something layout was forced to do. The pipeline gives it words and a place. */
export interface Notice {
  readonly kind: NoticeKind;
  /** What it is about, as written in the source: the characters, the word, the picture's name. */
  readonly text: string;
  /** 1-based line in the text the block came from, when the block knows it. */
  readonly line?: number;
}

export type NoticeKind =
  /** No face has these characters; a box stands in their place and the text itself is kept for copying and reading aloud. */
  | 'missing-glyph'
  /** A word was wider than its column and was broken where no hyphen belongs. */
  | 'overfull'
  /** A table had to be set smaller than its usual type to fit. */
  | 'small-type'
  /** The text of a card or slide did not fit at the smallest type and goes on on the next one. */
  | 'card-continued'
  /** A picture could not be read; its alternative text is set instead. */
  | 'broken-picture'
  /** A picture in press colours cannot be archived; its alternative text is set instead. */
  | 'press-colours'
  /** A card's text was too long for it and goes on on a further one. */
  | 'card-overflow';
