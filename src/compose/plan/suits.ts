import { type Bank, entriesOf } from '../../bank/bank.ts';
import { type Localized, localize } from '../../bank/localize.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import type { OccasionBlock } from '../occasion.ts';
import type { Setting } from '../request.ts';
import { shareOut } from './share-out.ts';

type Method = Localized<'method'>;

/** Why a method does not suit: too few people, too many for any number of groups there is, no way to do it on screen, too little time. */
export type Unsuited = 'few' | 'many' | 'screen' | 'short';

/** A leader each is needed for groups that talk as one; more than this is a conference. */
const mostCircles = 6;

/** Why a method does not suit the people, the rooms and the time of a block; undefined when it does. */
export function unsuited(
  { data }: Pick<Method, 'data'>,
  minutes: number,
  { people, groups, modality }: Setting,
): Unsuited | undefined {
  if (modality === 'digital' && data.digital === undefined) return 'screen';
  if (people !== undefined && people < data.group.min) return 'few';
  if (people !== undefined && people > data.group.max && !splits(data.group, people, groups)) return 'many';
  // A minute or two less is what happens in any room.
  return minutes < data.minutes.min * 0.8 ? 'short' : undefined;
}

/** True when people can be shared out on groups that each are of a size the method is for. */
function splits(group: Method['data']['group'], people: number, groups: number | undefined): boolean {
  if (group.subgroup !== undefined) return false;
  const needed = Math.ceil(people / group.max);
  return needed <= (groups ?? mostCircles) && Math.floor(people / needed) >= group.min;
}

/** The sizes of the groups that a block is done in; one when all are together. At a café people sit at tables. */
export function groupsIn(block: OccasionBlock, { people, groups }: Setting, isCafe: boolean): number[] {
  if (people === undefined || people < 1) return [];
  if (isCafe && isTalk(block)) return shareOut(people, { size: usualGroup, groups });
  const group = block.method?.data.group;
  if (group?.subgroup !== undefined && people > group.subgroup)
    return shareOut(people, { size: group.subgroup, groups: group.subgroup > 3 ? groups : undefined });
  if (group !== undefined && group.subgroup === undefined)
    return people > group.max ? shareOut(people, { size: group.max, groups }) : [people];
  return isTalk(block) && people > mostInOneTalk ? shareOut(people, { size: usualGroup, groups }) : [people];
}

/** More than twelve in one talk, and most are silent; Partsrådet's own figure for small groups is three to five. */
const mostInOneTalk = 12;
const usualGroup = 5;

function isTalk({ kind }: OccasionBlock): boolean {
  return kind === 'dilemma' || kind === 'case';
}

/** A published method that suits better: one that the dilemma asks for first, then the one whose usual time is nearest. */
export function betterMethod(bank: Bank, block: OccasionBlock, at: { setting: Setting; lang: LanguageCode }): Method | undefined {
  const wanted = block.dilemmas.flatMap((each) => each.data.methods?.suited ?? []);
  const unwanted = block.dilemmas.flatMap((each) => each.data.methods?.unsuited ?? []);
  const fits = entriesOf(bank, 'method').filter(
    (method) =>
      method.id !== block.method?.id &&
      method.data.status === 'published' &&
      !unwanted.includes(method.id) &&
      block.minutes <= method.data.minutes.max &&
      block.minutes >= method.data.minutes.min &&
      unsuited(method, block.minutes, at.setting) === undefined,
  );
  const rank = (id: string) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  const off = ({ data }: (typeof fits)[number]) => Math.abs((data.minutes.min + data.minutes.max) / 2 - block.minutes);
  const [best] = fits.sort((a, b) => rank(a.id) - rank(b.id) || off(a) - off(b) || (a.id < b.id ? -1 : 1));
  return best && localize(bank, best, at.lang);
}
