import { describe, expect, it } from 'vitest';
import { cutOrder, fitTo, timed, totalMinutes } from '../../src/compose/agenda.ts';

const blocks = [
  { id: 'welcome', minutes: 10, optional: false },
  { id: 'talk', minutes: 20, optional: true },
  { id: 'dilemma', minutes: 30, optional: false },
  { id: 'film', minutes: 5, optional: true },
];

describe('an agenda', () => {
  it('follows the clock from its start', () => {
    expect(timed(blocks, 13 * 60).map((each) => [each.start, each.end])).toEqual([
      [780, 790],
      [790, 810],
      [810, 840],
      [840, 845],
    ]);
  });

  it('cuts what may be cut, the last first, and no more than is needed', () => {
    expect(cutOrder(blocks).map((each) => each.id)).toEqual(['film', 'talk']);
    expect(fitTo(blocks, 60)).toMatchObject({ cut: [{ id: 'film' }], over: 0 });
    expect(fitTo(blocks, 50)).toMatchObject({ cut: [{ id: 'film' }, { id: 'talk' }], over: 0 });
    expect(fitTo(blocks, 65).cut).toEqual([]);
  });

  it('says by how much it is too long when nothing more may be cut', () => {
    const { blocks: left, over } = fitTo(blocks, 30);
    expect(over).toBe(10);
    expect(totalMinutes(left)).toBe(40);
  });
});
