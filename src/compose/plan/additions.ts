import { type Bank, principlesOf } from '../../bank/bank.ts';
import { localize } from '../../bank/localize.ts';
import { select } from '../../bank/select.ts';
import type { Message } from '../../diagnostics/diagnostic.ts';
import type { Occasion, OccasionBlock } from '../occasion.ts';
import { longestStretch } from './stretch.ts';

/** Something there is room for. */
export interface Addition {
  readonly minutes: number;
  readonly what: Message;
}

/** What can be added when there are minutes left, the best first: a break that is missing, another dilemma, more time to talk. */
export function additions(bank: Bank, occasion: Occasion): Addition[] {
  const { spare } = occasion.fit;
  if (spare <= 0) return [];
  const fits = [missingBreak(occasion), anotherDilemma(bank, occasion), ...longerTalks(occasion)].flatMap((each) => each ?? []);
  const room = fits.filter(({ minutes }) => minutes <= spare);
  return spare >= 5 && room.length === 0 ? [endEarly(spare)] : room;
}

const breakMinutes = 10;
/** People listen worse long before this (and lint says so at ninety). */
const longStretch = 75;

function missingBreak(occasion: Occasion): Addition | undefined {
  const { minutes, before } = longestStretch(occasion.blocks);
  if (minutes <= longStretch || !before) return undefined;
  const what = {
    sv: `Paus, ${breakMinutes} minuter, före »${before.title}«.`,
    en: `A break of ${breakMinutes} minutes before “${before.title}”.`,
  };
  return { minutes: breakMinutes, what };
}

/** A dilemma on a principle that the occasion does not touch, if there is one; else any that is not on the agenda. */
function anotherDilemma(bank: Bank, occasion: Occasion): Addition | undefined {
  const touched = new Set(occasion.dilemmas.flatMap((each) => each.data.principles));
  const exclude = occasion.dilemmas.map(({ id }) => id);
  const query = { exclude, count: 1, minutes: occasion.fit.spare, audience: occasion.session?.data.audience[0] };
  const untouched = principlesOf(bank).filter(({ id }) => !touched.has(id));
  const found = [...untouched.map(({ id }) => id), undefined].flatMap((principle) => select(bank, { ...query, principle }))[0];
  if (!found) return undefined;
  const { minutes } = found.data;
  const title = (lang: 'sv' | 'en') => localize(bank, found, lang).data.title;
  return {
    minutes,
    what: {
      sv: `Ett dilemma till, ${minutes} minuter: »${title('sv')}« (${found.id}).`,
      en: `Another dilemma, ${minutes} minutes: “${title('en')}” (${found.id}).`,
    },
  };
}

function longerTalks({ blocks, fit }: Occasion): Addition[] {
  return blocks.filter(canBeLonger).map((block) => {
    const most = block.method?.data.minutes.max ?? block.minutes + 10;
    const minutes = Math.min(most - block.minutes, fit.spare);
    const what = {
      sv: `Mer tid till »${block.title}«: ${minutes} minuter till.`,
      en: `More time for “${block.title}”: ${minutes} minutes more.`,
    };
    return { minutes, what };
  });
}

function canBeLonger({ kind, minutes, method }: OccasionBlock): boolean {
  return ['dilemma', 'method'].includes(kind) && (method === undefined || method.data.minutes.max > minutes);
}

function endEarly(minutes: number): Addition {
  return { minutes, what: { sv: `Sluta ${minutes} minuter tidigare.`, en: `End ${minutes} minutes earlier.` } };
}
