import type { Heading, Inline } from '../document/document.ts';
import { inlineText } from '../document/walk.ts';
import { slug } from './slug.ts';

type Link = Extract<Inline, { type: 'link' }>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The ids of one text. Headings and links are handed in as they are made and are given their last form by `settle`,
 * when it is known which headings turned out to be terms and which ids the text itself holds.
 */
export class Ids {
  readonly #prefix: string;
  readonly #taken = new Map<string, string>();
  readonly #numbers = new Map<string, number>();
  readonly #headings = new Map<Heading, { heading: Mutable<Heading>; wanted: string | undefined }>();
  readonly #links: Mutable<Link>[] = [];

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Takes an id that the author wrote; another is given, with a number, when it is taken. */
  claim(wanted: string): { readonly id: string; readonly taken: boolean } {
    const taken = this.#taken.has(wanted);
    const free = this.#free(wanted);
    this.#taken.set(free, this.#prefix + free);
    return { id: this.#prefix + free, taken };
  }

  /** A heading whose id is settled last; `wanted` is the id its author gave it, already claimed. */
  heading(heading: Heading, wanted: string | undefined): Heading {
    this.#headings.set(heading, { heading, wanted });
    return heading;
  }

  /** Takes a heading out because it became a term; gives the id its author gave it. */
  term(heading: Heading): string | undefined {
    const wanted = this.#headings.get(heading)?.wanted;
    this.#headings.delete(heading);
    return wanted;
  }

  /** A link, whose `#id` gets the prefix when the text holds that id. */
  link(link: Link): Link {
    if (this.#prefix && link.href.startsWith('#')) this.#links.push(link);
    return link;
  }

  /** Gives every heading its id and every inner link its target. */
  settle(): void {
    for (const { heading, wanted } of this.#headings.values()) {
      heading.id = wanted ?? this.claim(slug(inlineText(heading.children))).id;
    }
    for (const link of this.#links) {
      const target = this.#taken.get(link.href.slice(1));
      if (target) link.href = `#${target}`;
    }
  }

  #free(wanted: string): string {
    if (!this.#taken.has(wanted)) return wanted;
    let number = (this.#numbers.get(wanted) ?? 1) + 1;
    while (this.#taken.has(`${wanted}-${number}`)) number++;
    this.#numbers.set(wanted, number);
    return `${wanted}-${number}`;
  }
}
