import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { select } from '../../src/bank/select.ts';

const bank = loadBank(new URL('../..', import.meta.url).pathname).value;

function minutesOf(ids: readonly { readonly data: { readonly minutes: number } }[]): number {
  return ids.reduce((sum, each) => sum + each.data.minutes, 0);
}

describe('a selection', () => {
  it('keeps to topic, principle, audience and level', () => {
    for (const each of select(bank, { topic: 'gavor' })) expect(each.data.topics).toContain('gavor');
    for (const each of select(bank, { principle: 'demokrati' })) expect(each.data.principles).toContain('demokrati');
    for (const each of select(bank, { audience: 'chef' }))
      expect(each.data.audience.some((a) => a === 'chef' || a === 'alla')).toBe(true);
    for (const each of select(bank, { level: 3 })) expect(each.data.level).toBe(3);
    expect(select(bank, { topic: 'gavor' }).length).toBeGreaterThan(0);
  });

  it('leaves out what is excluded', () => {
    const [first] = select(bank, {});
    expect(select(bank, { exclude: [first?.id ?? ''] }).map((each) => each.id)).not.toContain(first?.id);
  });

  it('stays within the minutes and the count, and gives the same set every time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 120 }), fc.integer({ min: 1, max: 5 }), (minutes, count) => {
        const chosen = select(bank, { minutes, count });
        expect(minutesOf(chosen)).toBeLessThanOrEqual(minutes);
        expect(chosen.length).toBeLessThanOrEqual(count);
        expect(select(bank, { minutes, count })).toEqual(chosen);
      }),
      { numRuns: 25 },
    );
  });

  it('covers as many principles as any set of two or three could', () => {
    const all = select(bank, {});
    const covered = (set: typeof all) => new Set(set.flatMap((each) => each.data.principles)).size;
    const best = Math.max(...all.flatMap((a, i) => all.slice(i + 1).map((b) => covered([a, b]))));
    expect(covered(select(bank, { count: 2 }))).toBe(best);
    expect(covered(select(bank, { count: 3 }))).toBe(6);
  });
});
