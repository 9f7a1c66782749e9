import type { Source } from '../bank/source.ts';
import { locate, type Path } from '../bank/yaml.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { Passage, Stretch } from './language/passage.ts';
import type { Finding } from './rule.ts';

/** A source, and where its YAML stands in it. */
export interface Place {
  readonly source: Source;
  readonly yaml: { readonly start: number; readonly end: number };
}

/** What is wrong, and what to do about it. */
export interface Words {
  readonly message: Message;
  readonly hint?: Message;
}

/** A finding at the value of a field in front matter (or its key), or at the nearest parent that is there. */
export function atField(place: Place, path: Path, words: Words, what: 'value' | 'key' = 'value'): Finding {
  return { file: place.source.file, span: locate(place.source, place.yaml, path, what), ...words };
}

/** A finding at a whole text: it stands at the key of its title, which every text has. */
export function atTitle(place: Place, words: Words): Finding {
  return atField(place, ['title'], words, 'key');
}

/** A finding at a 1-based line, such as a heading's. */
export function atLine(place: Pick<Place, 'source'>, line: number, words: Words): Finding {
  return { file: place.source.file, span: place.source.lineSpan(line), ...words };
}

/** A finding at a word, a sentence or another stretch of a passage. */
export function atStretch(passage: Passage, stretch: Stretch, words: Words): Finding {
  return { file: passage.text.source.file, span: passage.span(stretch), ...words };
}
