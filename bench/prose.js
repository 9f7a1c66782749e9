import { makeVocabulary } from './words.js';

/** One link in so many words: 300 in 40,000. */
const wordsPerLink = 133;

/** Writes phrases, sentences and longer runs of them, and keeps count of the words. */
export class Prose {
  /** Words written so far. */
  words = 0;
  #links = 0;
  #random;
  #vocabulary;

  constructor(random) {
    this.#random = random;
    this.#vocabulary = makeVocabulary(random);
  }

  /** Inline pieces of whole sentences, at least `least` words; after every sentence, `marks` is the chance of a marked phrase. */
  run(least, marks) {
    const inlines = [];
    for (const end = this.words + least; this.words < end; ) {
      inlines.push({ text: `${this.sentence(this.between(8, 18))} ` });
      if (this.chance(marks)) inlines.push({ text: `${this.term()} ` }, this.#marked(), { text: `. ` });
    }
    inlines.at(-1).text = inlines.at(-1).text.trimEnd();
    return inlines;
  }

  /** A sentence of `count` words, now and then with commas and a section sign. */
  sentence(count) {
    const words = Array.from(
      { length: count },
      (_, at) => `${this.#word()}${at > 2 && at < count - 3 && this.chance(0.08) ? ',' : ''}`,
    );
    if (this.chance(0.1)) words.splice(-2, 0, `${this.between(2, 40)} §`);
    return `${capital(words.join(' '))}.`;
  }

  /** `count` words, the first with a capital. */
  phrase(count) {
    return capital(Array.from({ length: count }, () => this.#word()).join(' '));
  }

  /** One content word with a capital. */
  term() {
    this.words++;
    return capital(this.#vocabulary.noun());
  }

  /** A whole number, both ends counted. */
  between(low, high) {
    return low + Math.floor(this.#random() * (high - low + 1));
  }

  /** Yes, in `share` of the cases. */
  chance(share) {
    return this.#random() < share;
  }

  #marked() {
    const text = this.phrase(this.between(2, 4)).toLowerCase();
    if (this.words / wordsPerLink < this.#links) return { text, style: this.chance(0.5) ? 'strong' : 'emphasis' };
    this.#links++;
    return { text, style: 'link', href: `https://www.example.org/${this.#links}` };
  }

  #word() {
    this.words++;
    return this.#vocabulary.next();
  }
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
