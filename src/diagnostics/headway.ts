/** Called now and then by whatever may take long, with the share that is done: from 0 to 1, never less than the last time. */
export type Headway = (share: number) => void;

/** For a part of something longer: its 0 and 1 are `from` and `to` of the whole. */
export function partOf(whole: Headway | undefined, from: number, to: number): Headway | undefined {
  return whole && ((share) => whole(from + share * (to - from)));
}
