import type { Laws, Statute } from '../bank/laws.ts';

/**
 * A reference as lawyers would write it, when statute and provision can be told from what is written:
 * `1 kap. 9 § regeringsformen` is `RF 1:9`. Undefined when they cannot.
 */
export function asLawyersWrite(laws: Laws, ref: string): string | undefined {
  const short = statuteIn(laws, ref);
  const statute = short === undefined ? undefined : laws.statutes[short];
  if (!short || !statute) return undefined;
  // The statute's own number, (2017:900), is no chapter and section.
  const text = ref.replace(/\(?\b\d{4}:\d+\)?/g, ' ');
  const provision = provisionIn(text);
  if (provision === undefined) return short;
  if ((statute.numbering === 'chapter') !== provision.includes(':')) return undefined;
  const paragraph = paragraphIn(text);
  return `${writtenAs(short, statute.numbering, provision)}${paragraph ? ` st. ${paragraph}` : ''}`;
}

/** How a reference to one provision of a statute is written, by how the statute is numbered. */
export function writtenAs(short: string, numbering: Statute['numbering'], provision: string): string {
  if (numbering === 'section') return `${short} ${provision} §`;
  if (numbering === 'article') return `${short} art. ${provision}`;
  return `${short} ${provision}`;
}

/** The short name of the statute that a reference names, by its short name, its name or an alias. */
function statuteIn(laws: Laws, ref: string): string | undefined {
  const short = ref.split(/[^\p{L}]+/u).find((word) => Object.hasOwn(laws.statutes, word));
  if (short !== undefined) return short;
  const text = wordsOf(ref);
  const found = Object.entries(laws.statutes).find(([key, { name, aliases }]) =>
    [key, name, ...aliases].some((each) => text.includes(wordsOf(each))),
  );
  return found?.[0];
}

/** The words of a text in small letters, with a blank on either side of each. */
function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ') ?? ''
  } `;
}

/** Chapter and section, or section or article alone, as laws.yaml has them: `1:9`, `7 a`. */
function provisionIn(text: string): string | undefined {
  const chapter = /(\d+)\s*(?:kap\.?\s*|:\s*)(\d+)\s*([a-z]\b)?/i.exec(text);
  if (chapter) return `${chapter[1]}:${chapter[2]}${letter(chapter[3])}`;
  const section =
    /(\d+)\s*([a-z]\b)?\s*§/i.exec(text) ??
    /(?:§|\bart(?:ikel|\.)?)\s*(\d+)\s*([a-z]\b)?/i.exec(text) ??
    /(\d+)\s*([a-z]\b)?/i.exec(text);
  return section ? `${section[1]}${letter(section[2])}` : undefined;
}

function letter(found: string | undefined): string {
  return found ? ` ${found.toLowerCase()}` : '';
}

const ordinals = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde'];

function paragraphIn(text: string): string | undefined {
  const number = /\bst(?:\.|ycket)?\s*(\d)/i.exec(text)?.[1];
  if (number !== undefined) return number;
  const word = /(\p{L}+)\s+stycket/iu.exec(text)?.[1]?.toLowerCase() ?? '';
  const index = ordinals.indexOf(word);
  return index < 0 ? undefined : String(index + 1);
}
