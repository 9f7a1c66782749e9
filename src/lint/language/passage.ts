import type { Audience } from '../../bank/kinds/kind.ts';
import type { Section } from '../../bank/sections.ts';
import { locate, type Path } from '../../bank/yaml.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import type { Text } from '../texts.ts';
import { placeInYaml } from './field-place.ts';
import { proseFieldsOf } from './fields.ts';
import { type Piece, piecesOf } from './markup.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { type Speech, speechIn } from './speech.ts';
import { type Word, wordsIn } from './words.ts';

/** A stretch of a passage, by offsets in what is written there. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A piece of prose that is read in one go: a paragraph, a list item, a row of a table, or a field of front matter. Its words
 * and sentences are found when they are first asked for, and once.
 */
export class Passage {
  readonly text: Text;
  readonly audience: Audience;
  /** `field` in front matter. */
  readonly kind: Piece['kind'] | 'field';
  /** The section or part it stands in; undefined in front matter. */
  readonly section: Section | undefined;
  /** Where it stands in front matter. */
  readonly path: Path | undefined;
  /** The prose, letter under letter as in the source (in front matter: as the value is read). */
  readonly written: string;
  readonly #start: number;
  readonly #spoken: boolean;
  #words: Word[] | undefined;
  #sentences: Sentence[] | undefined;
  #speech: Speech | undefined;

  constructor(text: Text, audience: Audience, from: { section: Section; start: number; piece: Piece } | Field) {
    const inSection = 'piece' in from;
    this.text = text;
    this.audience = audience;
    this.kind = inSection ? from.piece.kind : 'field';
    this.section = inSection ? from.section : undefined;
    this.path = inSection ? undefined : from.path;
    this.written = inSection ? from.piece.written : from.value;
    this.#start = inSection ? from.start + from.piece.start : 0;
    this.#spoken = inSection && from.piece.spoken;
  }

  get lang(): LanguageCode {
    return this.text.lang;
  }

  get words(): readonly Word[] {
    this.#words ??= wordsIn(this.written);
    return this.#words;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesIn(this.written, this.words);
    return this.#sentences;
  }

  /** True where somebody in the text is speaking or is quoted: the words are not the writer's. */
  isSpoken(at: number): boolean {
    if (this.#spoken) return true;
    this.#speech ??= speechIn(this.written);
    return this.#speech.covers(at);
  }

  /** Where a stretch stands in the file. */
  span({ start, end }: Stretch): Span {
    const { source, yaml } = this.text;
    if (this.path === undefined) return source.span(this.#start + start, this.#start + end);
    const whole = locate(source, yaml, this.path);
    return placeInYaml(source, { value: this.written, at: whole }, { start, end });
  }
}

interface Field {
  readonly path: Path;
  readonly value: string;
}

/** Every passage of a text: those of its front matter, then those under its headings, in reading order. */
export function passagesOf(text: Text): Passage[] {
  const fields = proseFieldsOf(text.kind, text.data).map((field) => new Passage(text, field.audience, field));
  const sections = text.sections.flatMap((section) => [section, ...section.parts]);
  return [...fields, ...sections.flatMap((section) => passagesUnder(text, section))];
}

/** The passages right under one heading, in reading order. */
function passagesUnder(text: Text, section: Section): Passage[] {
  if (section.text === '') return [];
  const start = text.source.lines.startOf(section.textLine);
  return piecesOf(section.text).map((piece) => new Passage(text, section.audience, { section, start, piece }));
}
