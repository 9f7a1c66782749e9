import { type LawReference, type Laws, lookUpLaw, parseLawReference, type Statute } from '../bank/laws.ts';
import { nearest } from '../diagnostics/nearest.ts';

/** What is wrong with a reference to the law, if anything. */
export type LawVerdict =
  | { readonly is: 'right' }
  /** Not written as lawyers write; `instead` says how, when that can be made out. */
  | { readonly is: 'malformed'; readonly instead?: string }
  /** Written as another kind of statute is cited: `FL 1:5` where FL has only sections. */
  | { readonly is: 'misnumbered'; readonly short: string; readonly numbering: Statute['numbering']; readonly instead?: string }
  | { readonly is: 'repealed'; readonly now: string; readonly note?: string }
  | { readonly is: 'unknown-statute'; readonly short: string; readonly near: readonly string[] }
  | { readonly is: 'unknown-provision'; readonly statute: Statute; readonly provision: string; readonly near: readonly string[] };

/** Judges one reference by laws.yaml. What laws.yaml lists as repealed is right all the same while the provision still stands there. */
export function judgeLaw(laws: Laws, ref: string): LawVerdict {
  const reference = parseLawReference(ref);
  const found = reference ? lookUpLaw(laws, reference) : undefined;
  const stands = found?.found === 'provision' || found?.found === 'statute';
  const old = stands ? undefined : laws.repealed.find((each) => each.ref === ref.trim());
  if (old) return { is: 'repealed', now: old.now, note: old.note };
  if (!reference || !found) return { is: 'malformed', ...instead(laws, ref) };
  if (found.found === 'nothing') return unknownStatute(laws, reference, ref);
  if (found.statute.replacedBy) return { is: 'repealed', now: found.statute.replacedBy };
  const { numbering } = found.statute;
  if (!fits(ref, reference, numbering)) return { is: 'misnumbered', short: reference.short, numbering, ...instead(laws, ref) };
  if (found.found !== 'no-provision') return { is: 'right' };
  const provision = reference.provision ?? '';
  return { is: 'unknown-provision', statute: found.statute, provision, near: nearProvisions(found.statute, reference) };
}

/** How a reference to one provision of a statute is written, by how the statute is numbered. */
export function writtenAs(short: string, numbering: Statute['numbering'], provision: string): string {
  if (numbering === 'section') return `${short} ${provision} §`;
  if (numbering === 'article') return `${short} art. ${provision}`;
  return `${short} ${provision}`;
}

function unknownStatute(laws: Laws, reference: LawReference, ref: string): LawVerdict {
  const better = instead(laws, ref).instead;
  const near = better ? [better] : nearest(reference.short, Object.keys(laws.statutes));
  return { is: 'unknown-statute', short: reference.short, near };
}

/** Chapter and section belong to statutes in chapters, `§` to those without, `art.` to conventions and EU law. */
function fits(ref: string, reference: LawReference, numbering: Statute['numbering']): boolean {
  if (reference.provision === undefined || numbering === 'title') return true;
  const written = reference.provision.includes(':') ? 'chapter' : /\bart\./.test(ref) ? 'article' : 'section';
  return written === numbering;
}

function nearProvisions(statute: Statute, reference: LawReference): string[] {
  const provision = reference.provision ?? '';
  // The same section with or without a letter, before numbers that merely look alike.
  const family = Object.keys(statute.provisions).filter((key) => key.split(' ')[0] === provision.split(' ')[0]);
  const near = family.length > 0 ? family.slice(0, 3) : nearest(provision, Object.keys(statute.provisions));
  return near.map((key) => writtenAs(reference.short, statute.numbering, key));
}

const ordinals = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde'];

/** The reference as lawyers would write it, when statute and provision can be told from what is written. */
function instead(laws: Laws, ref: string): { instead?: string } {
  const short = statuteIn(laws, ref);
  const statute = short === undefined ? undefined : laws.statutes[short];
  if (!short || !statute) return {};
  // The statute's number in brackets, (2017:900), is no chapter and section.
  const text = ref.replace(/\(?\b\d{4}:\d+\)?/g, ' ');
  const chapter = /(\d+)\s*(?:kap\.?\s*|:\s*)(\d+)\s*([a-z]\b)?/i.exec(text);
  const section =
    /(\d+)\s*([a-z]\b)?\s*§/i.exec(text) ??
    /(?:§|\bart(?:ikel|\.)?)\s*(\d+)\s*([a-z]\b)?/i.exec(text) ??
    /(\d+)\s*([a-z]\b)?/i.exec(text);
  const number = chapter
    ? `${chapter[1]}:${chapter[2]}${letter(chapter[3])}`
    : section
      ? `${section[1]}${letter(section[2])}`
      : undefined;
  if (number === undefined) return { instead: short };
  if ((statute.numbering === 'chapter') !== (chapter !== null)) return {};
  const paragraph = /\bst(?:\.|ycket)?\s*(\d)/i.exec(text)?.[1] ?? ordinal(text);
  return { instead: writtenAs(short, statute.numbering, number) + (paragraph ? ` st. ${paragraph}` : '') };
}

function letter(found: string | undefined): string {
  return found ? ` ${found.toLowerCase()}` : '';
}

function ordinal(text: string): string | undefined {
  const word = /\b(\p{L}+)\s+stycket/iu.exec(text)?.[1]?.toLowerCase() ?? '';
  const index = ordinals.indexOf(word);
  return index < 0 ? undefined : String(index + 1);
}

/** The short name of the statute that a reference names, by its short name, its name or an alias. */
function statuteIn(laws: Laws, ref: string): string | undefined {
  const words = ref.split(/[^\p{L}]+/u);
  const text = ref.toLowerCase();
  const byShort = words.find((word) => Object.hasOwn(laws.statutes, word));
  return (
    byShort ??
    Object.keys(laws.statutes).find((short) => {
      const statute = laws.statutes[short];
      const names = statute ? [short, statute.name, ...statute.aliases] : [];
      return names.some((name) =>
        text
          .split(/[^\p{L}-]+/u)
          .join(' ')
          .split(' ')
          .includes(name.toLowerCase()),
      );
    })
  );
}
