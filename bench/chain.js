/** Which word comes after which, in some texts; and new sentences in which each word follows one that it follows there. */
export class Chain {
  /** Words that come after a word; after the empty one, those that begin a sentence. */
  #after = new Map();

  /** Takes in the sentences of a text. */
  learn(text) {
    for (const sentence of sentences(text)) {
      const words = sentence.split(' ');
      for (const [at, word] of words.entries()) this.#follows(at === 0 ? '' : words[at - 1], word);
    }
  }

  /** As many sentences as a text has, about as long, of other words. A phrase without an end gives one without. */
  retell(text, random) {
    return sentences(text)
      .map((sentence) => this.#like(sentence, random))
      .join(' ');
  }

  /** Of some new sentences, the one that is most nearly as long. */
  #like(sentence, random) {
    const some = Array.from({ length: 8 }, () => this.#sentence(random));
    const far = ({ length }) => Math.abs(length - sentence.length);
    return some.reduce((best, each) => (far(each) < far(best) ? each : best));
  }

  #follows(word, next) {
    if (!this.#after.has(word)) this.#after.set(word, []);
    this.#after.get(word).push(next);
  }

  #sentence(random) {
    const words = [];
    for (let word = ''; words.length < longest; ) {
      const next = this.#after.get(word);
      // The last word of a text without an end mark.
      if (!next) break;
      word = next[Math.floor(random() * next.length)];
      words.push(word);
      if (ends.test(word)) break;
    }
    return whole(words.join(' '));
  }
}

const ends = /[.?!…][”)*]*$/;
/** Most words in a sentence. */
const longest = 24;

function sentences(text) {
  return text.split(/(?<=[.?!…:][”)*]*) (?=[\p{Lu}”])/u);
}

/** Words with a capital inside a sentence. */
export function namesIn(text) {
  return sentences(text).flatMap((sentence) =>
    sentence
      .split(' ')
      .slice(1)
      .filter((word) => /^\p{Lu}\p{Ll}/u.test(word)),
  );
}

/** Quotes and emphasis that a sentence begins or ends in the middle of are left out; a colon would make YAML of it. */
function whole(sentence) {
  const quotes = sentence.split('”').length - 1;
  const stars = sentence.split('**').length - 1;
  return sentence
    .replaceAll('”', quotes % 2 === 0 ? '”' : '')
    .replaceAll('**', stars % 2 === 0 ? '**' : '')
    .replace(/: /g, ', ')
    .replace(/ #/g, ' ');
}
