import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBank } from '../../../src/bank/load.ts';
import { makeOccasion } from '../../../src/compose/occasion.ts';
import { planOf } from '../../../src/compose/plan/plan.ts';
import { seats, shareOut } from '../../../src/compose/plan/share-out.ts';
import type { Request } from '../../../src/compose/request.ts';
import { sessionBank } from '../../support/session-bank.ts';

function plan(asked: Partial<Request>) {
  const bank = loadBank(sessionBank()).value;
  const request: Request = { lang: 'sv', ids: [], query: {}, start: 540, session: 'provtraff', ...asked };
  return planOf(bank, makeOccasion(bank, request).value);
}

const codes = (asked: Partial<Request>) => plan(asked).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

describe('sharing out', () => {
  it('loses nobody, leaves nobody alone, and keeps world café tables at four or five', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 600 }), fc.integer({ min: 2, max: 12 }), (people, size) => {
        const groups = shareOut(people, { size });
        expect(groups.reduce((a, b) => a + b, 0)).toBe(people);
        expect(Math.min(...groups)).toBeGreaterThanOrEqual(2);
        expect(Math.max(...groups) - Math.min(...groups)).toBeLessThanOrEqual(1);
      }),
    );
    for (let people = 12; people <= 200; people++)
      expect(new Set([4, 5, ...shareOut(people, { size: 5 })]), String(people)).toEqual(new Set([4, 5]));
    expect(shareOut(7, { size: 2 })).toEqual([3, 2, 2]);
    expect(shareOut(24, { size: 5, groups: 3 })).toEqual([8, 8, 8]);
  });

  it('seats everybody once in every round, and parts those who have sat together', () => {
    const [first = [], second = []] = seats(20, 5, 2);
    for (const round of [first, second])
      expect(round.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(first[0]).toEqual([1, 6, 11, 16]);
    for (const table of first) {
      const now = table.map((number) => second.findIndex((each) => each.includes(number)));
      expect(new Set(now).size).toBe(table.length);
    }
  });
});

describe('a plan', () => {
  it('has clock times, and groups as each method wants them', () => {
    const { value, diagnostics } = plan({ setting: { people: 22 } });
    expect(diagnostics).toEqual([]);
    expect(value.rows.map(({ title, start, groups }) => [title, start, groups.length])).toEqual([
      ['Välkomna', 540, 1],
      ['Inledning', 550, 1],
      ['Ett dilemma', 565, 7],
      ['Paus', 585, 1],
      ['Kafé', 595, 5],
      ['Tack', 635, 1],
    ]);
    expect(value.seatings.map(({ tables, rounds }) => [tables, rounds.length])).toEqual([[5, 3]]);
    expect(value.end).toBe(640);
  });

  it('cuts what may be cut first, then makes talks shorter, and says by how much', () => {
    const { value } = plan({ minutes: 80 });
    expect(value.cut.map(({ title }) => title)).toEqual(['Inledning']);
    expect(value.shortened.map(({ title, from, minutes }) => [title, from, minutes])).toEqual([['Ett dilemma', 20, 15]]);
    expect([value.minutes, value.over]).toEqual([80, 0]);
    expect(plan({ minutes: 40 }).value.over).toBeGreaterThan(0);
  });

  it('says what can be added when there is time: first of all a principle that nobody has touched', () => {
    const { value } = plan({ minutes: 130 });
    expect(value.spare).toBe(30);
    expect(value.canAdd[0]?.what.sv).toContain('»Annan« (annan)');
    expect(plan({}).value.canAdd).toEqual([]);
  });

  it('names a better method when one does not suit', () => {
    const few = plan({ setting: { people: 5 } });
    expect(few.value.rows.flatMap(({ unsuited }) => unsuited ?? []).map(({ why, better }) => [why, better?.id])).toEqual([
      ['few', 'ring'],
      ['few', 'ring'],
    ]);
    expect(few.diagnostics[0]?.hint?.sv).toContain('Ring');
    const screen = plan({ setting: { people: 20, modality: 'digital' } });
    expect(screen.diagnostics.map(({ code, message }) => [code, /skärm/.test(message.sv)])).toEqual([['plan-method', true]]);
  });

  it('tells of days and hours on which it cannot be held, or should not', () => {
    expect(codes({ setting: { day: '2027-06-25' } })).toEqual(['warning plan-holiday']);
    expect(codes({ setting: { day: '2027-03-26' } })).toEqual(['warning plan-holiday']);
    expect(codes({ setting: { day: '2027-03-13' } })).toEqual(['warning plan-weekend']);
    expect(codes({ setting: { day: '2027-03-28' }, start: 150 })).toEqual(['error plan-clock-change', 'warning plan-holiday']);
    expect(codes({ setting: { day: '2027-10-31' }, start: 150 })).toEqual(['warning plan-clock-change', 'warning plan-weekend']);
    expect(codes({ setting: { day: '2027-03-10' } })).toEqual([]);
    expect(codes({ start: 1400 })).toEqual(['error plan-too-long']);
  });

  it('tells what to do when nobody comes, or far too many', () => {
    expect(codes({ setting: { people: 0 } })[0]).toBe('error plan-nobody');
    const many = plan({ setting: { people: 5000 } }).diagnostics.find(({ code }) => code === 'plan-too-many');
    expect(many?.hint?.sv).toContain('Håll det 84 gånger');
  });

  it('tells of long sitting', () => {
    const bank = loadBank(sessionBank()).value;
    const session = { lang: 'sv' as const, ids: ['ett', 'tva', 'tre', 'annan'], query: {}, start: 540 };
    expect(planOf(bank, makeOccasion(bank, session).value).diagnostics.map(({ code, hint }) => [code, hint?.sv])).toEqual([
      ['plan-no-break', 'Lägg en paus före »Tre«.'],
    ]);
  });
});
