import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/bank/bank.ts';
import { loadBank } from '../../../src/bank/load.ts';
import { home } from '../../../src/cli/home.ts';
import { makeOccasion } from '../../../src/compose/occasion.ts';
import { planOf } from '../../../src/compose/plan/plan.ts';
import { minutesByDay } from '../../../src/compose/programme/meetings.ts';

const bank = loadBank(home).value;

describe('what is shipped', () => {
  const sizes = entriesOf(bank, 'session').flatMap(({ id, data: { group } }) =>
    group
      ? ([
          [id, group.min],
          [id, group.max],
        ] as const)
      : [],
  );

  it.each(sizes)('%s can be held as it is with %i', (session, people) => {
    const occasion = makeOccasion(bank, { lang: 'sv', session, ids: [], query: {}, start: 540, setting: { people } });
    const found = [...occasion.diagnostics, ...planOf(bank, occasion.value).diagnostics];
    expect(found.map(({ message }) => message.sv)).toEqual([]);
  });

  it('has four meetings of eight days within six months for management teams, each hour with what is done', () => {
    const { meetings, weeks } = entriesOf(bank, 'programme').find(({ id }) => id === 'ledningsgruppens-utveckling')?.data ?? {
      meetings: [],
      weeks: 0,
    };
    expect(meetings).toHaveLength(4);
    expect(meetings.flatMap((meeting) => minutesByDay(bank, meeting))).toEqual([420, 360, 420, 360, 420, 360, 420, 360]);
    expect(weeks).toBeLessThanOrEqual(26);
  });
});
