import type { Diagnostic, Message } from '../../diagnostics/diagnostic.ts';
import type { Setting } from '../request.ts';
import type { PlanRow } from './plan.ts';

/** What to say of a block whose method does not suit: why, and a better one when the bank has one. */
export function unsuitedFinding(row: PlanRow, setting: Setting): Diagnostic | undefined {
  const { unsuited, block } = row;
  if (!unsuited || !block.method) return undefined;
  const why = reason(row, setting);
  const { title } = block.method.data;
  const message = {
    sv: `Metoden »${title}« passar inte i »${row.title}«: ${why.sv}.`,
    en: `The method “${title}” does not suit “${row.title}”: ${why.en}.`,
  };
  const { better } = unsuited;
  const hint = better
    ? { sv: `Ta hellre »${better.title}« (${better.id}).`, en: `Rather take “${better.title}” (${better.id}).` }
    : withoutBetter[unsuited.why];
  return { code: 'plan-method', severity: 'warning', file: '', message, hint };
}

function reason({ unsuited, block, minutes }: PlanRow, { people = 0 }: Setting): Message {
  const group = block.method?.data.group ?? { min: 1, max: 1 };
  const time = block.method?.data.minutes ?? { min: 1, max: 1 };
  switch (unsuited?.why) {
    case 'few':
      return {
        sv: `den behöver minst ${group.min}, och ni är ${people}`,
        en: `it needs at least ${group.min}, and you are ${people}`,
      };
    case 'many':
      return {
        sv: `den är för högst ${group.max}, och ni är ${people}`,
        en: `it is for at most ${group.max}, and you are ${people}`,
      };
    case 'screen':
      return { sv: 'den går inte att göra på skärm', en: 'it cannot be done on screen' };
    default:
      return {
        sv: `den tar minst ${time.min} minuter, och ni har ${minutes}`,
        en: `it takes at least ${time.min} minutes, and you have ${minutes}`,
      };
  }
}

/** What to do when the bank has nothing better. */
const withoutBetter: Readonly<Record<NonNullable<PlanRow['unsuited']>['why'], Message>> = {
  few: { sv: 'Tala i stället alla tillsammans.', en: 'Talk all together instead.' },
  many: { sv: 'Dela in er i grupper, med en samtalsledare i varje.', en: 'Divide into groups, with a facilitator in each.' },
  screen: { sv: 'Tala i grupprum, fyra eller fem i varje.', en: 'Talk in breakout rooms, four or five in each.' },
  short: { sv: 'Ge den mer tid, eller tala två och två.', en: 'Give it more time, or talk in twos.' },
};
