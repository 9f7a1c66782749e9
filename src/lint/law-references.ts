import { type LawReference, type Laws, lookUpLaw, parseLawReference, type Statute } from '../bank/laws.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { asLawyersWrite, writtenAs } from './law-writing.ts';

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
  const known = judged.get(laws) ?? new Map<string, LawVerdict>();
  const before = known.get(ref);
  if (before) return before;
  const verdict = judge(laws, ref);
  judged.set(laws, known.set(ref, verdict));
  return verdict;
}

/** A bank cites the same few hundred provisions over and over. */
const judged = new WeakMap<Laws, Map<string, LawVerdict>>();

function judge(laws: Laws, ref: string): LawVerdict {
  const reference = parseLawReference(ref);
  const found = reference ? lookUpLaw(laws, reference) : undefined;
  const stands = found?.found === 'provision' || found?.found === 'statute';
  const old = stands ? undefined : laws.repealed.find((each) => each.ref === ref.trim());
  if (old) return { is: 'repealed', now: old.now, note: old.note };
  if (!reference || !found) return { is: 'malformed', ...withInstead(laws, ref) };
  if (found.found === 'nothing') return unknownStatute(laws, reference, ref);
  if (found.statute.replacedBy) return { is: 'repealed', now: found.statute.replacedBy };
  const { numbering } = found.statute;
  if (!fits(ref, reference, numbering))
    return { is: 'misnumbered', short: reference.short, numbering, ...withInstead(laws, ref) };
  if (found.found !== 'no-provision') return { is: 'right' };
  const provision = reference.provision ?? '';
  return { is: 'unknown-provision', statute: found.statute, provision, near: nearProvisions(found.statute, reference) };
}

function unknownStatute(laws: Laws, reference: LawReference, ref: string): LawVerdict {
  const better = asLawyersWrite(laws, ref);
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

function withInstead(laws: Laws, ref: string): { instead?: string } {
  const instead = asLawyersWrite(laws, ref);
  return instead === undefined ? {} : { instead };
}
