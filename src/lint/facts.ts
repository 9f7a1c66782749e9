import { type Bank, type Category, categoryOf, type Entry, type Translation } from '../bank/bank.ts';
import type { KindName, ReferenceTarget } from '../bank/kinds/kind.ts';
import { ownEntries } from '../bank/overlay.ts';
import { type Gleaned, type Gleaning, gleanedOf } from './gleaning.ts';
import { type Passage, passagesOf } from './language/passage.ts';
import { type Prose, proseOf } from './prose.ts';
import { type PlacedReference, referencesOf } from './references.ts';
import { isEntry, type Text, textsOf } from './texts.ts';

/** What several rules need to know of a bank, worked out once; a `text` rule is handed those of one text. */
export interface Facts {
  readonly bank: Bank;
  /** What stands in the bank's own folder. Rules judge this; a bank that it extends is only looked things up in. */
  readonly own: Pick<Bank, 'entries' | 'translations'>;
  /** Own entries and translations, in the order of their files. */
  readonly texts: readonly Text[];
  /** The Markdown of every section and part of those texts, read. */
  readonly prose: readonly Prose[];
  /** Those in which something is marked: where there may be headings, links, tables or figures. */
  readonly marked: readonly Prose[];
  /** What is written in sentences in those texts, in front matter and under headings, with its words. */
  readonly passages: readonly Passage[];
  /** Every own reference: those of etos.yaml first, then those of entries and of translations. */
  readonly references: readonly PlacedReference[];
  /** The names that a reference may use, those of a bank that is extended too, by what it points at; the law is looked up in `bank.laws` instead. */
  readonly names: Readonly<Record<Exclude<ReferenceTarget, 'law'>, ReadonlySet<string>>>;
  /** Every id that a link may lead to: those of all texts, also of the ones too broken to be read. */
  readonly ids: ReadonlySet<string>;
  /** What a rule gathers of each of those texts; in several parts when several threads have gathered it. */
  gleaned<T>(gleaning: Gleaning<T>): readonly T[];
  /** The entry that a translation stands beside; undefined when there is none. */
  sourceOf(translation: Translation): Entry | undefined;
}

/** The facts of a whole bank, each worked out when it is first asked for; `gleaned` holds what is known of its texts. */
export function factsOf(bank: Bank, gleaned: Gleaned = {}): Facts {
  const own = { entries: ownEntries(bank), translations: bank.translations.filter((each) => isOwn(bank, each)) };
  const beside = once(() => new Map(bank.entries.map((entry) => [key(entry), entry])));
  const names = once(() => namesOf(bank));
  const ids = once(() => new Set(bank.listed.map((each) => each.id)));
  return new LazyFacts(bank, own, { names, ids, gleaned, sourceOf: (translation) => beside().get(key(translation)) });
}

/**
 * The facts of one text as if it were alone in its bank: etos.yaml, laws.yaml and the names of the other texts are known,
 * the others themselves are not there. What is found with these can be kept with the text.
 */
export function aloneIn(all: Facts): (text: Text) => Facts {
  const looked = { names: () => all.names, ids: () => all.ids, gleaned: {}, sourceOf: () => undefined };
  return (text) => {
    const own = isEntry(text) ? { entries: [text], translations: [] } : { entries: [], translations: [text] };
    const bank = { ...all.bank, ...own, configSource: undefined, sources: new Map([[text.source.file, text.source]]) };
    return new LazyFacts(bank, own, looked);
  };
}

/** One text after the other: the passages of all at once, with their words, would take more memory than all else. */
function* eachAlone(all: Facts): Iterable<Facts> {
  const alone = aloneIn(all);
  for (const text of all.texts) yield alone(text);
}

interface Looked {
  readonly gleaned: Gleaned;
  names(): Facts['names'];
  ids(): Facts['ids'];
  sourceOf(translation: Translation): Entry | undefined;
}

/**
 * A class, and not an object of getters: each such object would get a hidden class of its own that keeps what the getters
 * know alive, and a bank has ten thousand texts.
 */
class LazyFacts implements Facts {
  readonly bank: Bank;
  readonly own: Facts['own'];
  readonly sourceOf: Facts['sourceOf'];
  readonly #looked: Looked;
  #texts: readonly Text[] | undefined;
  #prose: readonly Prose[] | undefined;
  #marked: readonly Prose[] | undefined;
  #passages: readonly Passage[] | undefined;
  #references: readonly PlacedReference[] | undefined;

  constructor(bank: Bank, own: Facts['own'], looked: Looked) {
    this.bank = bank;
    this.own = own;
    this.sourceOf = looked.sourceOf;
    this.#looked = looked;
  }

  get texts(): readonly Text[] {
    this.#texts ??= textsOf(this.own);
    return this.#texts;
  }

  get prose(): readonly Prose[] {
    this.#prose ??= this.texts.flatMap(proseOf);
    return this.#prose;
  }

  get marked(): readonly Prose[] {
    this.#marked ??= this.prose.filter((each) => each.isMarked);
    return this.#marked;
  }

  get passages(): readonly Passage[] {
    this.#passages ??= this.texts.flatMap(passagesOf);
    return this.#passages;
  }

  get references(): readonly PlacedReference[] {
    this.#references ??= referencesOf(this.bank, this.own);
    return this.#references;
  }

  gleaned<T>(gleaning: Gleaning<T>): readonly T[] {
    return gleanedOf(gleaning, eachAlone(this), this.#looked.gleaned);
  }

  get names(): Facts['names'] {
    return this.#looked.names();
  }

  get ids(): Facts['ids'] {
    return this.#looked.ids();
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isOwn(bank: Bank, { source }: Text): boolean {
  return bank.sources.get(source.file) === source;
}

/** Kind, folder and id: a translation in another folder than its source is not beside it. */
function key(text: Text): string {
  const { file } = text.source;
  return `${text.kind} ${file.slice(0, file.lastIndexOf('/'))} ${text.id}`;
}

/** By the files' places and names: also what has not been read is there. */
function namesOf(bank: Bank): Facts['names'] {
  const ids = (kind: KindName, category?: Category) =>
    new Set(
      bank.listed
        .filter((each) => each.kind === kind && (category === undefined || categoryOf(each) === category))
        .map((each) => each.id),
    );
  return {
    dilemma: ids('dilemma'),
    case: ids('case'),
    term: ids('term'),
    method: ids('method'),
    session: ids('session'),
    programme: ids('programme'),
    survey: ids('survey'),
    resource: ids('resource'),
    principle: ids('term', 'principle'),
    role: ids('term', 'role'),
    topic: new Set(Object.keys(bank.config.topics)),
    audience: new Set(Object.keys(bank.config.audiences)),
  };
}
